internal import Scene

/// The metadata of a file in XMP (ISO 16684-1), uncompressed as PDF/A wants it.
struct XMPPacket {
  let metadata: DocumentMetadata
  let options: FinishOptions

  /// The packet.
  var bytes: [UInt8] {
    let packet = """
      <?xpacket begin="\u{feff}" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      \(description)
      \(Self.extensionSchema)
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """
    return Array(packet.utf8)
  }

  private var description: String {
    let date = metadata.created
    return """
      <rdf:Description rdf:about=""
       xmlns:dc="http://purl.org/dc/elements/1.1/"
       xmlns:xmp="http://ns.adobe.com/xap/1.0/"
       xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
       xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
       xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <pdfaid:part>\(options.archive.part)</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      <dc:format>application/pdf</dc:format>
      <dc:title>\(alternatives(metadata.title))</dc:title>
      <dc:language><rdf:Bag>\(item(metadata.language))</rdf:Bag></dc:language>
      \(optionalProperties)<xmp:CreateDate>\(date)</xmp:CreateDate>
      <xmp:ModifyDate>\(date)</xmp:ModifyDate>
      <xmp:MetadataDate>\(date)</xmp:MetadataDate>
      <xmp:CreatorTool>\(escaped(metadata.producer))</xmp:CreatorTool>
      <pdf:Producer>\(escaped(metadata.producer))</pdf:Producer>
      </rdf:Description>
      """
  }

  /// The properties that are left out where nothing is known.
  private var optionalProperties: String {
    var text = ""
    if !metadata.subject.isEmpty {
      text += "<dc:description>\(alternatives(metadata.subject))</dc:description>\n"
    }
    if !metadata.author.isEmpty {
      text += "<dc:creator><rdf:Seq>\(item(metadata.author))</rdf:Seq></dc:creator>\n"
    }
    if !metadata.keywords.isEmpty {
      text +=
        "<dc:subject><rdf:Bag>\(metadata.keywords.map(item).joined())</rdf:Bag></dc:subject>\n"
      text += "<pdf:Keywords>\(escaped(metadata.keywords.joined(separator: ", ")))</pdf:Keywords>\n"
    }
    return text
  }

  private func alternatives(_ text: String) -> String {
    "<rdf:Alt><rdf:li xml:lang=\"x-default\">\(escaped(text))</rdf:li></rdf:Alt>"
  }

  private func item(_ text: String) -> String { "<rdf:li>\(escaped(text))</rdf:li>" }

  /// The text with XML's special characters written out, and without characters that XML forbids.
  private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n", "\r": result += " "
      case let other where other.value < 0x20 || other.value == 0xfffe || other.value == 0xffff:
        continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// PDF/A has to be told what the property of PDF/UA is (ISO 19005-3, 6.6.2.3).
  private static let extensionSchema = """
    <rdf:Description rdf:about=""
     xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
     xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
     xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
    <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
    <pdfaProperty:name>part</pdfaProperty:name>
    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
    <pdfaProperty:category>internal</pdfaProperty:category>
    <pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
    </rdf:li></rdf:Bag></pdfaExtension:schemas>
    </rdf:Description>
    """
}
