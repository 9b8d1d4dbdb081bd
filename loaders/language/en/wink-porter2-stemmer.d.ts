/** The package comes without types. */
declare module "wink-porter2-stemmer" {
  /** The stem of a lower-case English word. Throws for anything but a text. */
  export default function stem(word: string): string;
}
