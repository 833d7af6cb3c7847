/** Every rule that a date's or a publication date's reasons may name: each needs its sentence in the message table. */
export const DATE_RULES = [
  // What was recognised; words: the date as written.
  'date-calendar', 'date-weekday', 'date-relative', 'date-anaphoric', 'date-period', 'date-range', 'date-vague',
  // How it was resolved; words: the day of publication, or the earlier day of the text.
  'resolved-relative', 'resolved-weekday-past', 'resolved-weekday-future', 'resolved-anaphoric',
  // Where the year comes from; words: that year, or the day of publication.
  'inferred-year-sentence', 'inferred-year-paragraph', 'inferred-year-publication',
  // The word that told past or future.
  'tense-past', 'tense-future',
  // Nothing to resolve it against; words: the partial value.
  'not-resolved',
  // Where the day of publication was read; words: the words there. `publication-since`: the latest past year mentioned.
  'publication-user', 'publication-label', 'publication-updated', 'publication-header', 'publication-dateline', 'publication-weekday', 'publication-since', 'publication-url', 'publication-footer',
] as const
