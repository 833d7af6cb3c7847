/** Words written from right to left, kept together: between words written the other way they would be shown in another order. */
export function isolated(text: string): string { return RIGHT_TO_LEFT.test(text) && !/^\u2068[^\u2068\u2069]*\u2069$/.test(text) ? `\u2068${text}\u2069` : text }

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u
