import { stemmer } from "@orama/stemmers/italian";
import { snowball } from "../words.js";

export const italianWords = snowball("Italian", stemmer);
