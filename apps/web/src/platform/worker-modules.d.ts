/** What the build makes of a worker that is imported for its address. */
declare module '*?worker&url' {
  const address: string;
  export default address;
}
