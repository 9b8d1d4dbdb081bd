/** Russian words of people and of moving, as stems with what may end them. */

const either = (words: string): string => words.trim().split(/\s+/).join("|");

/** People who moved, by their name. */
const MOVERS =
  "беженц репатриант переселенц перебежчик эмигрант иммигрант мигрант нарушител военнопленн пленн депортированн возвращенц";
const PERSONS =
  "человек лиц жител граждан подданн семь семей семейств люд корейц китайц русск казах уйгур японц специалист рабоч крестьян студент женщин дет детей мужчин задержанн интернированн нелегал колонист служащ немц поляк венгр кубинц палестинц афганц тибетц монгол еврее евреи вьетнамц";
/** Verbs of leaving, coming and going, by their stems. */
const MOVES =
  "переш перех перейд переех переезж передал передан приня принят примет примут принима разместил размещен прибег пробрал бежал ушл нарушают нарушил репатрииров пропущен отпущен освобожд освобод уш уйд выед уед переед уход ухо бежа бегу убежа выех выезжа уех уезжа прибы прибыва верну возвра репатри эвакуир депортир пересел выслан высыла покину покида пересек переправ проник вывез ввез эмигрир иммигрир перебежа направ отправ въе въезд выезд переход отозва отзыва";
/** What makes a movement one that is wished, allowed or planned. */
const WISHES =
  "разреш намерен хот жела прос просят предлага предлож планир мож могут долж будет будут подлеж собира ходатайств план предполага готов соглас необходим";
const STAYS =
  "прожива находи наход остава остаёт остает остал ожида скопил живет живут жив насчитыва имеется";

const stems = (words: string): string => `(?:${either(words)})\\p{L}*`;

export const PEOPLE = new RegExp(`^(?<mover>${stems(MOVERS)})|^(?<person>${stems(PERSONS)})`, "iu");
export const MOVED = new RegExp(`(?<!\\p{L})${stems(MOVES)}`, "giu");
export const WISHED = new RegExp(`(?<!\\p{L})${stems(WISHES)}`, "iu");
export const STAYED = new RegExp(`(?<!\\p{L})${stems(STAYS)}`, "iu");
/** An infinitive does not say that it was done. */
export const INFINITIVE = /(?:ть|ться|ти|чь)$/iu;
/** Of a verb that is done once, this is said of what is to come: выедут, вернутся. */
export const COMING =
  /^(?:выед|уед|прибуд|верн|перейд|уйд|отправ|покин|переед|переправ)(?:ут|ят|ёт|ет|ит)(?:ся)?$/iu;
export const BACK = /(?<!\p{L})(?:верну|возвра|репатри)\p{L}*/iu;
