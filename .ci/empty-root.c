// For the binary of `.ci/artifact-bundle`, on Linux: it shall run where there is no /proc, such as in an empty root.
//
// Swift's runtime reads the program's arguments there, and the place of the tool that prints backtraces; without the first it has no
// arguments, without the second it ends the program before `main`. So both are told here, before the runtime begins. glibc hands the
// arguments to every constructor; 101 is the first priority that a program may have.

#include <stdlib.h>
#include <unistd.h>

extern void _swift_stdlib_overrideUnsafeArgvArgc(char **argv, int argc);

__attribute__((constructor(101))) static void tellRuntime(int argc, char **argv, char **environment) {
    if (access("/proc/self/cmdline", R_OK) == 0) return;
    setenv("SWIFT_ROOT", "/", 0);
    _swift_stdlib_overrideUnsafeArgvArgc(argv, argc);
}
