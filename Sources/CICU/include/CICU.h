// What the program asks of the system's ICU, and of the processor where Swift has no word for it.
//
// ICU's functions carry its version in their names behind macros, which Swift does not see; each function here gives one of them a plain name. No header of
// ICU is included, because its types would clash with those of the other ICU that Foundation has inside.
#ifndef AQWAL_CICU_H
#define AQWAL_CICU_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// A break iterator (`UBreakIterator`).
typedef struct icu_break icu_break;

/// A break iterator for words, or for sentences, in Arabic text; NULL where ICU has no rules.
icu_break *icu_break_open(bool sentences);

void icu_break_close(icu_break *iterator);

/// Sets the iterator to the beginning of `length` UTF-16 units, which have to outlive its use. Returns whether ICU took them.
bool icu_break_set_text(icu_break *iterator, const uint16_t *text, int32_t length);

/// The first boundary behind `offset`; negative where there is none.
int32_t icu_break_following(icu_break *iterator, int32_t offset);

/// The two-letter codes of all regions that ICU knows, ended by NULL.
const char *const *icu_region_codes(void);

/// Writes the name of the locale's region in Arabic; returns its length in UTF-16 units, 0 where there is none or it does not fit.
int32_t icu_region_name(const char *locale, uint16_t *name, int32_t capacity);

/// How much was read of one encoding, and what it takes in the other.
typedef struct {
  ptrdiff_t read;
  ptrdiff_t written;
} transcoded;

/// Some characters of ASCII: bit h of byte l stands for 16 h + l.
typedef uint8_t ascii_set __attribute__((vector_size(16)));

/// Whether the processor has AVX-512 as far as it is used here.
bool processor_is_wide(void);

// Only on a wide processor may these two be called.

/// Decodes UTF-8 up to a scalar of more than two bytes, what is no UTF-8, or a character of `stops`. There is room for as many units as there are bytes.
transcoded transcoding_to_utf16(const uint8_t *bytes, ptrdiff_t count, uint16_t *units, ascii_set stops);

/// Encodes UTF-16 up to a unit of more than two bytes, or a character of `stops`. There is room for three bytes a unit.
transcoded transcoding_to_utf8(const uint16_t *units, ptrdiff_t count, uint8_t *bytes, ascii_set stops);

/// Writes the places of the `flags` that have some of `mask`, and returns how many they are. There is room for sixteen places more than there are flags.
/// `is_wide` tells whether the processor is.
ptrdiff_t flagged_places(const uint16_t *flags, ptrdiff_t count, uint16_t mask, int32_t *places, bool is_wide);

/// Has the processor fetch the memory at `address`, which is about to be read; Swift has no word for it.
static inline void memory_prefetch(const void *address) { __builtin_prefetch(address); }

/// Asks for large pages under memory that is about to be used, where the system has them: fewer to be set up, and fewer to be found.
void memory_prefer_large_pages(void *address, size_t size);

#endif
