// Puts the lexicon files into the program. A new file takes two lines here; a test compares them with the folder.
#include "Lexicons.h"

static const unsigned char bodies_heads_tsv[] = {
#embed "bodies/heads.tsv"
};
static const unsigned char bodies_named_tsv[] = {
#embed "bodies/named.tsv"
};
static const unsigned char comparison_antonyms_tsv[] = {
#embed "comparison/antonyms.tsv"
};
static const unsigned char comparison_events_tsv[] = {
#embed "comparison/events.tsv"
};
static const unsigned char comparison_numbers_tsv[] = {
#embed "comparison/numbers.tsv"
};
static const unsigned char comparison_reversals_tsv[] = {
#embed "comparison/reversals.tsv"
};
static const unsigned char comparison_synonyms_tsv[] = {
#embed "comparison/synonyms.tsv"
};
static const unsigned char comparison_weights_tsv[] = {
#embed "comparison/weights.tsv"
};
static const unsigned char cues_accuse_rec[] = {
#embed "cues/accuse.rec"
};
static const unsigned char cues_admit_rec[] = {
#embed "cues/admit.rec"
};
static const unsigned char cues_announce_rec[] = {
#embed "cues/announce.rec"
};
static const unsigned char cues_assert_rec[] = {
#embed "cues/assert.rec"
};
static const unsigned char cues_closing_rec[] = {
#embed "cues/closing.rec"
};
static const unsigned char cues_commit_rec[] = {
#embed "cues/commit.rec"
};
static const unsigned char cues_concern_rec[] = {
#embed "cues/concern.rec"
};
static const unsigned char cues_condemn_rec[] = {
#embed "cues/condemn.rec"
};
static const unsigned char cues_demand_rec[] = {
#embed "cues/demand.rec"
};
static const unsigned char cues_deny_rec[] = {
#embed "cues/deny.rec"
};
static const unsigned char cues_impersonal_rec[] = {
#embed "cues/impersonal.rec"
};
static const unsigned char cues_nouns_rec[] = {
#embed "cues/nouns.rec"
};
static const unsigned char cues_opine_rec[] = {
#embed "cues/opine.rec"
};
static const unsigned char cues_phrases_rec[] = {
#embed "cues/phrases.rec"
};
static const unsigned char cues_question_rec[] = {
#embed "cues/question.rec"
};
static const unsigned char cues_reject_rec[] = {
#embed "cues/reject.rec"
};
static const unsigned char cues_support_rec[] = {
#embed "cues/support.rec"
};
static const unsigned char cues_warn_rec[] = {
#embed "cues/warn.rec"
};
static const unsigned char names_ambiguous_tsv[] = {
#embed "names/ambiguous.tsv"
};
static const unsigned char names_family_tsv[] = {
#embed "names/family.tsv"
};
static const unsigned char names_full_tsv[] = {
#embed "names/full.tsv"
};
static const unsigned char names_given_tsv[] = {
#embed "names/given.tsv"
};
static const unsigned char names_particles_tsv[] = {
#embed "names/particles.tsv"
};
static const unsigned char outlets_heads_tsv[] = {
#embed "outlets/heads.tsv"
};
static const unsigned char outlets_outlets_tsv[] = {
#embed "outlets/outlets.tsv"
};
static const unsigned char patterns_after_verb_rec[] = {
#embed "patterns/after-verb.rec"
};
static const unsigned char patterns_before_verb_rec[] = {
#embed "patterns/before-verb.rec"
};
static const unsigned char patterns_confidence_tsv[] = {
#embed "patterns/confidence.tsv"
};
static const unsigned char patterns_headlines_rec[] = {
#embed "patterns/headlines.rec"
};
static const unsigned char patterns_links_rec[] = {
#embed "patterns/links.rec"
};
static const unsigned char patterns_nouns_rec[] = {
#embed "patterns/nouns.rec"
};
static const unsigned char patterns_quotation_first_rec[] = {
#embed "patterns/quotation-first.rec"
};
static const unsigned char places_masculine_tsv[] = {
#embed "places/masculine.tsv"
};
static const unsigned char places_nisba_tsv[] = {
#embed "places/nisba.tsv"
};
static const unsigned char roles_honorifics_tsv[] = {
#embed "roles/honorifics.tsv"
};
static const unsigned char roles_offices_tsv[] = {
#embed "roles/offices.tsv"
};
static const unsigned char roles_synonyms_tsv[] = {
#embed "roles/synonyms.tsv"
};
static const unsigned char roles_unnamed_tsv[] = {
#embed "roles/unnamed.tsv"
};
static const unsigned char stances_against_rec[] = {
#embed "stances/against.rec"
};
static const unsigned char stances_for_rec[] = {
#embed "stances/for.rec"
};
static const unsigned char stances_signals_rec[] = {
#embed "stances/signals.rec"
};
static const unsigned char words_actnouns_tsv[] = {
#embed "words/actnouns.tsv"
};
static const unsigned char words_addressees_tsv[] = {
#embed "words/addressees.tsv"
};
static const unsigned char words_adjectives_tsv[] = {
#embed "words/adjectives.tsv"
};
static const unsigned char words_classes_tsv[] = {
#embed "words/classes.tsv"
};
static const unsigned char words_forms_tsv[] = {
#embed "words/forms.tsv"
};
static const unsigned char words_commonnouns_tsv[] = {
#embed "words/commonnouns.tsv"
};
static const unsigned char words_complements_tsv[] = {
#embed "words/complements.tsv"
};
static const unsigned char words_conduct_tsv[] = {
#embed "words/conduct.tsv"
};
static const unsigned char words_functions_tsv[] = {
#embed "words/functions.tsv"
};
static const unsigned char words_glued_tsv[] = {
#embed "words/glued.tsv"
};
static const unsigned char words_harms_tsv[] = {
#embed "words/harms.tsv"
};
static const unsigned char words_parties_tsv[] = {
#embed "words/parties.tsv"
};
static const unsigned char words_settings_tsv[] = {
#embed "words/settings.tsv"
};
static const unsigned char words_times_tsv[] = {
#embed "words/times.tsv"
};
static const unsigned char words_turns_tsv[] = {
#embed "words/turns.tsv"
};
static const unsigned char words_verbs_tsv[] = {
#embed "words/verbs.tsv"
};

#define FILE(path, array) {path, array, sizeof array}

static const struct aqwal_lexicon_file files[] = {
  FILE("bodies/heads.tsv", bodies_heads_tsv),
  FILE("bodies/named.tsv", bodies_named_tsv),
  FILE("comparison/antonyms.tsv", comparison_antonyms_tsv),
  FILE("comparison/events.tsv", comparison_events_tsv),
  FILE("comparison/numbers.tsv", comparison_numbers_tsv),
  FILE("comparison/reversals.tsv", comparison_reversals_tsv),
  FILE("comparison/synonyms.tsv", comparison_synonyms_tsv),
  FILE("comparison/weights.tsv", comparison_weights_tsv),
  FILE("cues/accuse.rec", cues_accuse_rec),
  FILE("cues/admit.rec", cues_admit_rec),
  FILE("cues/announce.rec", cues_announce_rec),
  FILE("cues/assert.rec", cues_assert_rec),
  FILE("cues/closing.rec", cues_closing_rec),
  FILE("cues/commit.rec", cues_commit_rec),
  FILE("cues/concern.rec", cues_concern_rec),
  FILE("cues/condemn.rec", cues_condemn_rec),
  FILE("cues/demand.rec", cues_demand_rec),
  FILE("cues/deny.rec", cues_deny_rec),
  FILE("cues/impersonal.rec", cues_impersonal_rec),
  FILE("cues/nouns.rec", cues_nouns_rec),
  FILE("cues/opine.rec", cues_opine_rec),
  FILE("cues/phrases.rec", cues_phrases_rec),
  FILE("cues/question.rec", cues_question_rec),
  FILE("cues/reject.rec", cues_reject_rec),
  FILE("cues/support.rec", cues_support_rec),
  FILE("cues/warn.rec", cues_warn_rec),
  FILE("names/ambiguous.tsv", names_ambiguous_tsv),
  FILE("names/family.tsv", names_family_tsv),
  FILE("names/full.tsv", names_full_tsv),
  FILE("names/given.tsv", names_given_tsv),
  FILE("names/particles.tsv", names_particles_tsv),
  FILE("outlets/heads.tsv", outlets_heads_tsv),
  FILE("outlets/outlets.tsv", outlets_outlets_tsv),
  FILE("patterns/after-verb.rec", patterns_after_verb_rec),
  FILE("patterns/before-verb.rec", patterns_before_verb_rec),
  FILE("patterns/confidence.tsv", patterns_confidence_tsv),
  FILE("patterns/headlines.rec", patterns_headlines_rec),
  FILE("patterns/links.rec", patterns_links_rec),
  FILE("patterns/nouns.rec", patterns_nouns_rec),
  FILE("patterns/quotation-first.rec", patterns_quotation_first_rec),
  FILE("places/masculine.tsv", places_masculine_tsv),
  FILE("places/nisba.tsv", places_nisba_tsv),
  FILE("roles/honorifics.tsv", roles_honorifics_tsv),
  FILE("roles/offices.tsv", roles_offices_tsv),
  FILE("roles/synonyms.tsv", roles_synonyms_tsv),
  FILE("roles/unnamed.tsv", roles_unnamed_tsv),
  FILE("stances/against.rec", stances_against_rec),
  FILE("stances/for.rec", stances_for_rec),
  FILE("stances/signals.rec", stances_signals_rec),
  FILE("words/actnouns.tsv", words_actnouns_tsv),
  FILE("words/addressees.tsv", words_addressees_tsv),
  FILE("words/adjectives.tsv", words_adjectives_tsv),
  FILE("words/classes.tsv", words_classes_tsv),
  FILE("words/forms.tsv", words_forms_tsv),
  FILE("words/commonnouns.tsv", words_commonnouns_tsv),
  FILE("words/complements.tsv", words_complements_tsv),
  FILE("words/conduct.tsv", words_conduct_tsv),
  FILE("words/functions.tsv", words_functions_tsv),
  FILE("words/glued.tsv", words_glued_tsv),
  FILE("words/harms.tsv", words_harms_tsv),
  FILE("words/parties.tsv", words_parties_tsv),
  FILE("words/settings.tsv", words_settings_tsv),
  FILE("words/times.tsv", words_times_tsv),
  FILE("words/turns.tsv", words_turns_tsv),
  FILE("words/verbs.tsv", words_verbs_tsv),
};

const struct aqwal_lexicon_file *aqwal_lexicon_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}
