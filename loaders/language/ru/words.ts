import { stemmer } from "@orama/stemmers/russian";
import { snowball } from "../words.js";

export const russianWords = snowball("Russian", stemmer);
