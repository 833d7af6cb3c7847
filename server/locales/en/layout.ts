import type { LayoutWords } from '../../core/locale-pack.ts'

export const layout = {
  teaser: 'also read|read also|read more|also see|see also|also watch|watch|related|related stories|related articles|more from|next article|previous article|recommended|trending|you may also like|editor\'s pick|must read',
  chrome: 'advertisement|advertising|sponsored|subscribe|subscription|sign in|sign up|log in|newsletter|share|save|listen|comment|comments|read time|reading time|min read|minute read|mins|tags|topics mentioned in this article|featured video of the day|home|top news|latest news|e-paper|premium|sections|cities|follow us|copyright|all rights reserved|cookie|cookies|privacy policy|terms of use|play|live tv|menu|search|print|email|whatsapp|facebook|twitter|telegram|tap here|click here|get app|download app',
  caption: 'file photo|file image|photo|photograph|image credit|image source|photo credit|pictured|picture|getty images|representational image',
} as const satisfies LayoutWords
