import { stemmer } from "@orama/stemmers/spanish";
import { snowball } from "../words.js";

export const spanishWords = snowball("Spanish", stemmer);
