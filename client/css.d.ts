/** Style sheets of elements are imported as text (deploy/clientBundle.ts). */
declare module "*.css" {
  const text: string;
  export default text;
}
