import { stemmer } from "@orama/stemmers/french";
import { snowball } from "../words.js";

export const frenchWords = snowball("French", stemmer);
