import type { LayoutWords } from '../../core/locale-pack.ts'

export const layout = {
  teaser: 'lire aussi|à lire aussi|lire également|à lire également|lire plus|lire la suite|voir aussi|à voir aussi|sur le même sujet|sur le même thème|articles liés|articles similaires|à découvrir|recommandé|recommandés|les plus lus|notre sélection|pour aller plus loin|article précédent|article suivant|à lire|relire',
  chrome: 'publicité|annonce|abonnez-vous|s\'abonner|abonnement|se connecter|connexion|inscription|inscrivez-vous|newsletter|partager|partager sur|enregistrer|écouter|commenter|commentaires|réactions|temps de lecture|lecture|min de lecture|minutes de lecture|ajouter à vos sélections|article réservé aux abonnés|réservé aux abonnés|mots-clés|accueil|à la une|en direct|international|politique|société|économie|culture|sport|sports|opinions|monde|suivez-nous|tous droits réservés|cookies|mentions légales|confidentialité|menu|rechercher|imprimer|whatsapp|facebook|twitter|telegram|télécharger l\'application|contenu sponsorisé',
  caption: 'photo d\'archives|photo d\'illustration|image d\'illustration|archives|photo|photographie|crédit|crédits|crédit photo|illustration|getty images|vidéo|légende',
} as const satisfies LayoutWords
