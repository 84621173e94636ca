#include "CICU.h"

#include <unicode/ubrk.h>
#include <unicode/uloc.h>

icu_break *icu_break_open(bool sentences) {
  UErrorCode error = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(sentences ? UBRK_SENTENCE : UBRK_WORD, "ar", NULL, 0, &error);
  return U_SUCCESS(error) ? (icu_break *)iterator : NULL;
}

void icu_break_close(icu_break *iterator) { ubrk_close((UBreakIterator *)iterator); }

bool icu_break_set_text(icu_break *iterator, const uint16_t *text, int32_t length) {
  UErrorCode error = U_ZERO_ERROR;
  ubrk_setText((UBreakIterator *)iterator, (const UChar *)text, length, &error);
  return U_SUCCESS(error);
}

int32_t icu_break_following(icu_break *iterator, int32_t offset) { return ubrk_following((UBreakIterator *)iterator, offset); }

const char *const *icu_region_codes(void) { return uloc_getISOCountries(); }

int32_t icu_region_name(const char *locale, uint16_t *name, int32_t capacity) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t length = uloc_getDisplayCountry(locale, "ar", (UChar *)name, capacity, &error);
  return U_SUCCESS(error) && length <= capacity ? length : 0;
}
