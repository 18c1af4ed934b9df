/**
 * Told apart by people who are blind to a colour too, and in grey (Okabe and Ito, Color Universal Design, 2008: the blue, the
 * bluish green and the vermillion, darkened for small areas). Nothing is told by colour alone.
 */
export const colours = {
  measured: '#1f5fa8',
  unfinished: '#6593cb',
  target: '#5b6570',
  gain: '#00856a',
  loss: '#c85a00',
  /** The ground that charts are drawn on, for what is not to be seen. */
  ground: '#ffffff',
};
