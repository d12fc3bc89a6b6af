/** The addresses of digital source types (IPTC) begin with it. */
export const SOURCE_TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/";

/**
 * An XMP packet as picture editors write it.
 * @param sourceType the name of a digital source type
 */
export function picturePacket(sourceType?: string): string {
  const alt = (name: string, words: string) =>
    `<${name}><rdf:Alt><rdf:li xml:lang="de">Anders</rdf:li><rdf:li xml:lang="x-default">${words}</rdf:li></rdf:Alt></${name}>`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" photoshop:Credit="Valley Wire" photoshop:DateCreated="2014-06-13" xmpRights:WebStatement="https://wire.example/rights"${sourceType ? ` Iptc4xmpExt:DigitalSourceType="${SOURCE_TYPES}${sourceType}"` : ""}>${alt("dc:description", "The gates opened on Friday.")}${alt("Iptc4xmpCore:AltTextAccessibility", "Water pours through three gates.")}${alt("dc:rights", "© 2014 Valley Wire")}<dc:creator><rdf:Seq><rdf:li>Jané Doe</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}
