// ICU's functions carry its version in their names behind macros, which Swift does not see. Each wrapper gives one of them a plain name.
#ifndef AQWAL_CICU_H
#define AQWAL_CICU_H

#include <unicode/ubrk.h>
#include <unicode/uloc.h>

static inline UBreakIterator *icu_break_open(UBreakIteratorType type, const char *locale, UErrorCode *error) {
  return ubrk_open(type, locale, NULL, 0, error);
}

static inline void icu_break_close(UBreakIterator *iterator) { ubrk_close(iterator); }

static inline void icu_break_set_text(UBreakIterator *iterator, const UChar *text, int32_t length, UErrorCode *error) {
  ubrk_setText(iterator, text, length, error);
}

static inline int32_t icu_break_next(UBreakIterator *iterator) { return ubrk_next(iterator); }

/// The two-letter codes of all regions that ICU knows, ended by NULL.
static inline const char *const *icu_region_codes(void) { return uloc_getISOCountries(); }

/// The name of the locale's region in Arabic. Returns its length in UTF-16 units.
static inline int32_t icu_region_name(const char *locale, UChar *name, int32_t capacity, UErrorCode *error) {
  return uloc_getDisplayCountry(locale, "ar", name, capacity, error);
}

#endif
