import { stemmer } from "@orama/stemmers/portuguese";
import { snowball } from "../words.js";

export const portugueseWords = snowball("Portuguese", stemmer);
