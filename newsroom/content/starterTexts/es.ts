import type { StarterTexts } from "./starterText.ts";

export const ES: StarterTexts = {
  site: "Todo lo que atañe al periódico en su conjunto. Una línea que empieza por # es una nota para usted; quite el # de un ejemplo para usarlo.",
  fields: {
    front:
      "Lo que hay en la portada: la noticia principal y entre dos y cuatro más. Si falta, las más recientes",
    publishing:
      "Cómo llega a los lectores lo que se publica en la redacción: here (desde esta carpeta) o git",
    theme: "Colores y letras",
    words: "Palabras propias en lugar de las del programa, véase docs/editing/words.md",
  },
  examples: {
    description: "{paper} informa de los pueblos del valle.",
    copyright: "© {paper}",
    words: "topStories: Elegidas por la redacción",
    link: "Nuestra tienda",
    notice: "Si compra a través de los enlaces de este artículo, recibimos una comisión.",
    standing: "Por algunos de nuestros enlaces recibimos una comisión si usted compra.",
    stories: ["se-inaugura-la-presa", "la-presa-en-cifras", "primer-reportaje"],
  },
  environment: {
    paper:
      "Los comandos que npm ejecuta en esta carpeta (npm --prefix … run …) trabajan con este periódico:",
    port: "El puerto de su servidor; sin esta línea, el primero que esté libre a partir del 3000.",
  },
  tagline: "Noticias de aquí",
  sections: [
    { name: "Local", slug: "local", description: "Lo que pasa cerca de aquí." },
    { name: "Cultura", slug: "cultura", description: "Escena, libros, música e imágenes." },
    { name: "Deportes", slug: "deportes", description: "Partidos, clubes y deportistas." },
  ],
  ownSection: "{name} en el periódico.",
  desk: { name: "La redacción", text: "La redacción de {paper}." },
  pages: {
    about: {
      headline: "Acerca de {paper}",
      open: "Escriba aquí quién hace {paper}, para quién y quién lo paga.",
      text: "{open}\n\n## Contacto\n\nLos lectores pueden escribirnos a {email}.",
    },
    imprint: {
      headline: "Aviso legal",
      open: "Escriba aquí quién responde de {paper}: nombre, dirección y lo que exija la ley de su país.",
      text: "{open}\n\nCorreo electrónico: {email}",
    },
    privacy: {
      headline: "Privacidad",
      open: "Escriba aquí qué más vale para su periódico y quién responde a las preguntas: {email}.",
      text: "{paper} no usa cookies, no consulta a terceros ni cuenta quién lee qué.\n\nLos artículos que guarda y sus ajustes se quedan en su dispositivo. El servidor ve la dirección de su conexión, como cualquier servidor, y no la anota salvo que su responsable lo haya activado.\n\n{open}",
    },
    corrections: {
      headline: "Fe de errores",
      text: "Corregimos los errores donde están e indicamos el día y la hora. Avísenos de uno: {email}.",
    },
  },
  draft: {
    headline: "El primer artículo de un periódico nuevo",
    standfirst: "Es un borrador que solo ve usted. Cámbielo o tire su carpeta.",
    alt: "Un sol sobre tres colinas",
    caption: "Una imagen va junto a su artículo, en la misma carpeta.",
    text: "Una línea vacía separa los párrafos. Un periódico nuevo empieza con un artículo, y este sirve para hacer pruebas.\n\n## Un ladillo\n\nLos enlaces se escriben así: [acerca del periódico](/about). Las palabras se pueden *destacar*.\n\n:::pullquote\nUn periódico nuevo empieza con un artículo\n:::",
  },
};
