// For `.ci/thread-sanitizer`, on Linux: lets the thread sanitizer see the waits of Swift's `Mutex`.
//
// A `Mutex` that nobody else holds is taken by an atomic operation that the compiler puts into the program, where the sanitizer sees
// it. Waiting for one is done by the library libswiftSynchronization, which is not compiled for the sanitizer: what it orders
// would be reported as races. These functions stand before the library's own, call them, and say what is ordered.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdbool.h>
#include <stdint.h>

#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"
#define TRY_LOCK "$s15Synchronization12_MutexHandleV12_tryLockSlowSbyF"
#define SWIFT __attribute__((swiftcall))
#define SELF __attribute__((swift_context)) void *mutex

extern void __tsan_acquire(void *address);
extern void __tsan_release(void *address);

static SWIFT void (*lockOfLibrary)(uint32_t thread, SELF);
static SWIFT void (*unlockOfLibrary)(SELF);
static SWIFT bool (*tryLockOfLibrary)(SELF);

__attribute__((constructor)) static void find(void) {
    *(void **)&lockOfLibrary = dlsym(RTLD_NEXT, LOCK);
    *(void **)&unlockOfLibrary = dlsym(RTLD_NEXT, UNLOCK);
    *(void **)&tryLockOfLibrary = dlsym(RTLD_NEXT, TRY_LOCK);
}

SWIFT void waitForLock(uint32_t thread, SELF) __asm__(LOCK);
SWIFT void wakeWaiter(SELF) __asm__(UNLOCK);
SWIFT bool tryLock(SELF) __asm__(TRY_LOCK);

SWIFT void waitForLock(uint32_t thread, SELF) {
    lockOfLibrary(thread, mutex);
    __tsan_acquire(mutex);
}

SWIFT void wakeWaiter(SELF) {
    __tsan_release(mutex);
    unlockOfLibrary(mutex);
}

SWIFT bool tryLock(SELF) {
    bool isTaken = tryLockOfLibrary(mutex);
    if (isTaken) __tsan_acquire(mutex);
    return isTaken;
}
