declare module 'pdfmake/fonts/Roboto.js' {
  /** Paths of the font files inside the package. */
  const fonts: {
    readonly Roboto: Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>;
  };
  export default fonts;
}
