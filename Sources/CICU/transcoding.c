// Thirty-two characters at a time, where the processor has AVX-512 with its compression of bytes: words end and blanks stand where no branch can foresee,
// and elsewhere each costs more than all the rest.
#include "CICU.h"

#ifdef __x86_64__
#include <immintrin.h>

#define WIDE __attribute__((target("avx512f,avx512bw,avx512vl,avx512vbmi2,bmi2,popcnt")))

enum { LANES = 32 };

/// The bits of the first `count` lanes.
WIDE static inline uint32_t first_lanes(ptrdiff_t count) { return _bzhi_u32(~0u, count < LANES ? (unsigned)count : LANES); }

/// How many lanes stand before the first of `others`, of those that are left.
WIDE static inline unsigned lanes_before(uint32_t others, ptrdiff_t left) {
  unsigned first = _tzcnt_u32(others);
  return left < first ? (unsigned)left : first;
}

/// By the upper half of a character, its bit in the row of the lower half.
WIDE static inline __m128i row_bits(void) { return _mm_setr_epi8(1, 2, 4, 8, 16, 32, 64, (char)128, 0, 0, 0, 0, 0, 0, 0, 0); }

WIDE transcoded transcoding_to_utf16(const uint8_t *bytes, ptrdiff_t count, uint16_t *units, ascii_set stops) {
  const __m256i rows = _mm256_broadcastsi128_si256((__m128i)stops), bits = _mm256_broadcastsi128_si256(row_bits());
  const __m256i low = _mm256_set1_epi8(0x0F);
  transcoded done = {0, 0};
  while (done.read < count) {
    ptrdiff_t left = count - done.read;
    uint32_t here = first_lanes(left);
    __m256i byte = _mm256_maskz_loadu_epi8(here, bytes + done.read), next = _mm256_maskz_loadu_epi8(first_lanes(left - 1), bytes + done.read + 1);
    uint32_t ascii = ~(uint32_t)_mm256_movepi8_mask(byte);
    uint32_t tails = _mm256_cmplt_epi8_mask(byte, _mm256_set1_epi8((char)0xC0));
    uint32_t leads = _mm256_cmplt_epu8_mask(_mm256_sub_epi8(byte, _mm256_set1_epi8((char)0xC2)), _mm256_set1_epi8(0x1E));
    uint32_t stopping = _mm256_test_epi8_mask(
        _mm256_shuffle_epi8(rows, _mm256_and_si256(byte, low)), _mm256_shuffle_epi8(bits, _mm256_and_si256(_mm256_srli_epi16(byte, 4), low)));
    uint32_t others = ((tails ^ leads << 1) | ~(ascii | tails | leads) | stopping) & here;
    unsigned read = lanes_before(others, left);
    // A lead byte is nothing without its tail.
    read -= (uint64_t)leads << 1 >> read & 1;
    if (read == 0) break;
    __m512i first = _mm512_cvtepu8_epi16(byte), second = _mm512_cvtepu8_epi16(next);
    __m512i pair = _mm512_or_si512(
        _mm512_slli_epi16(_mm512_and_si512(first, _mm512_set1_epi16(0x1F)), 6), _mm512_and_si512(second, _mm512_set1_epi16(0x3F)));
    uint32_t kept = ~tails & first_lanes(read);
    __m512i written = _mm512_maskz_compress_epi16(kept, _mm512_mask_blend_epi16(ascii, pair, first));
    _mm512_mask_storeu_epi16(units + done.written, first_lanes(left < LANES ? _mm_popcnt_u32(kept) : LANES), written);
    done.read += read;
    done.written += _mm_popcnt_u32(kept);
    if (others) break;
  }
  return done;
}

WIDE transcoded transcoding_to_utf8(const uint16_t *units, ptrdiff_t count, uint8_t *bytes, ascii_set stops) {
  const __m512i rows = _mm512_broadcast_i32x4((__m128i)stops), bits = _mm512_broadcast_i32x4(row_bits());
  const __m512i low = _mm512_set1_epi16(0x0F);
  transcoded done = {0, 0};
  while (done.read < count) {
    ptrdiff_t left = count - done.read;
    uint32_t here = first_lanes(left);
    __m512i unit = _mm512_maskz_loadu_epi16(here, units + done.read);
    uint32_t ascii = _mm512_cmplt_epu16_mask(unit, _mm512_set1_epi16(0x80)), pairs = _mm512_cmplt_epu16_mask(unit, _mm512_set1_epi16(0x800));
    __m512i row = _mm512_shuffle_epi8(rows, _mm512_and_si512(unit, low)), bit = _mm512_shuffle_epi8(bits, _mm512_and_si512(_mm512_srli_epi16(unit, 4), low));
    uint32_t stopping = _mm512_test_epi16_mask(_mm512_and_si512(row, bit), _mm512_set1_epi16(0xFF)) & ascii;
    uint32_t others = (~pairs | stopping) & here;
    unsigned read = lanes_before(others, left);
    if (read == 0) break;
    __m512i tail = _mm512_or_si512(_mm512_and_si512(unit, _mm512_set1_epi16(0x3F)), _mm512_set1_epi16(0x80));
    __m512i pair = _mm512_or_si512(_mm512_or_si512(_mm512_srli_epi16(unit, 6), _mm512_set1_epi16(0xC0)), _mm512_slli_epi16(tail, 8));
    uint32_t taken = first_lanes(read);
    uint64_t kept = _pdep_u64(taken, 0x5555555555555555) | _pdep_u64(taken & ~ascii, 0xAAAAAAAAAAAAAAAA);
    __m512i written = _mm512_maskz_compress_epi8(kept, _mm512_mask_blend_epi16(ascii, pair, unit));
    unsigned size = (unsigned)_mm_popcnt_u64(kept);
    _mm512_mask_storeu_epi8(bytes + done.written, left < LANES ? _bzhi_u64(~0ull, size) : ~0ull, written);
    done.read += read;
    done.written += size;
    if (others) break;
  }
  return done;
}

#else

transcoded transcoding_to_utf16(const uint8_t *bytes, ptrdiff_t count, uint16_t *units, ascii_set stops) { return (transcoded){0, 0}; }
transcoded transcoding_to_utf8(const uint16_t *units, ptrdiff_t count, uint8_t *bytes, ascii_set stops) { return (transcoded){0, 0}; }

#endif
