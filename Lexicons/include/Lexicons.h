#ifndef AQWAL_LEXICONS_H
#define AQWAL_LEXICONS_H

#include <stddef.h>

/// One file of the lexicons as it stood when the program was built.
struct aqwal_lexicon_file {
  const char *name;
  const unsigned char *bytes;
  size_t size;
};

/// Every lexicon file, in reading order; `count` receives how many.
const struct aqwal_lexicon_file *aqwal_lexicon_files(size_t *count);

#endif
