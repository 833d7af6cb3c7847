import type { LayoutWords } from '../../core/locale-pack.ts'

export const layout = {
  teaser: 'lesen sie auch|auch interessant|mehr zum thema|lesen sie mehr|weiterlesen|siehe auch|sehen sie auch|das könnte sie auch interessieren|meistgelesen|empfohlen|zum thema',
  chrome: 'anzeige|werbung|teilen|abonnieren|abo|anmelden|registrieren|newsletter|kommentare|kommentar|kommentieren|startseite|nachrichten|schlagzeilen|suche|menü|live|video|merken|drucken|lesezeit|minuten lesezeit|alle rechte vorbehalten|quelle|datenschutz|impressum|agb|cookies|politik|wirtschaft|panorama|sport|kultur|wetter|ausland|inland|themen',
  caption: 'foto|archivfoto|bild|archivbild|symbolbild|symbolfoto|bildquelle|aufnahme',
} as const satisfies LayoutWords
