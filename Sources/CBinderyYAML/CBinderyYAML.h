// libyaml, found through pkg-config `yaml-0.1`.
#if !__has_include(<yaml.h>)
#error "libyaml is missing. Debian, Ubuntu: apt-get install libyaml-dev pkg-config. macOS: brew install libyaml pkg-config."
#else
#include <yaml.h>
#endif
