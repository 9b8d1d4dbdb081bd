import { stemmer } from "@orama/stemmers/german";
import { snowball } from "../words.js";

export const germanWords = snowball("German", stemmer);
