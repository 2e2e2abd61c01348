/** One of the ten hues of the categories; `tokens.css` says what each looks like in every theme. */
export type Hue = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
