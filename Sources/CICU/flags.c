// One place is as likely as another: a branch at each would be guessed wrong at every second that is found.
#include "CICU.h"

#ifdef __x86_64__
#include <immintrin.h>

__attribute__((target("avx512f,avx512bw,avx512vl,popcnt"))) static ptrdiff_t flagged_places_wide(
    const uint16_t *flags, ptrdiff_t count, uint16_t mask, int32_t *places) {
  const __m256i wanted = _mm256_set1_epi16((short)mask);
  __m512i place = _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
  ptrdiff_t written = 0;
  for (ptrdiff_t at = 0; at < count; at += 16) {
    __mmask16 here = count - at < 16 ? (__mmask16)((1u << (count - at)) - 1) : 0xFFFF;
    __mmask16 found = _mm256_test_epi16_mask(_mm256_maskz_loadu_epi16(here, flags + at), wanted);
    _mm512_storeu_si512(places + written, _mm512_maskz_compress_epi32(found, place));
    written += _mm_popcnt_u32(found);
    place = _mm512_add_epi32(place, _mm512_set1_epi32(16));
  }
  return written;
}
#endif

ptrdiff_t flagged_places(const uint16_t *flags, ptrdiff_t count, uint16_t mask, int32_t *places, bool is_wide) {
#ifdef __x86_64__
  if (is_wide) return flagged_places_wide(flags, count, mask, places);
#endif
  ptrdiff_t written = 0;
  for (ptrdiff_t at = 0; at < count; at++) {
    places[written] = (int32_t)at;
    written += (flags[at] & mask) != 0;
  }
  return written;
}
