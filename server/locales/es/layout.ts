import type { LayoutWords } from '../../core/locale-pack.ts'

export const layout = {
  teaser: 'lea también|leer también|lee también|lea además|te puede interesar|le puede interesar|también te puede interesar|puede interesarle|más información|ver también|ver más|noticias relacionadas|notas relacionadas|artículos relacionados|temas relacionados|le recomendamos|te recomendamos|recomendado|recomendados|lo más leído|lo más visto|siga leyendo|sigue leyendo|mira también|además',
  chrome: 'publicidad|anuncio|suscríbete|suscríbase|suscripción|iniciar sesión|regístrate|boletín|newsletter|compartir|compartir en|guardar|escuchar|comentar|comentarios|tiempo de lectura|min de lectura|minutos de lectura|etiquetas|archivado en|inicio|portada|última hora|últimas noticias|mundo|deportes|economía|cultura|opinión|política|sociedad|síguenos|síganos|derechos reservados|todos los derechos reservados|cookies|política de privacidad|aviso legal|menú|buscar|imprimir|whatsapp|facebook|twitter|telegram|descarga la app|en vivo|en directo',
  caption: 'foto de archivo|imagen de archivo|foto|fotografía|imagen|archivo|crédito|créditos|getty images|foto cortesía|vídeo|ilustrativa',
} as const satisfies LayoutWords
