#include "CICU.h"

#ifdef __linux__
#include <sys/mman.h>
#endif

bool processor_is_wide(void) {
#ifdef __x86_64__
  return __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vbmi2") &&
         __builtin_cpu_supports("bmi2");
#else
  return false;
#endif
}

void memory_prefer_large_pages(void *address, size_t size) {
#ifdef MADV_HUGEPAGE
  madvise(address, size, MADV_HUGEPAGE);
#endif
}
