extension ProjectTemplate {
  /// A style of its own.
  static let style = ProjectTemplate(
    "Styles/house.yaml",
    #"""
    # How reports look. 'briefing schema style' prints a JSON Schema; what is left out keeps a plain value.
    # 'extends: house' in another file of this folder makes a style that changes a few things.
    summary: Serif text with its evidence in the margin

    page:
      margin-top: 14 mm
      margin-right: 16 mm
      margin-bottom: 14 mm
      margin-left: 20 mm
      text-column: 122 mm
      gutter: 6 mm
      margin-column: 46 mm
      notes: margin                   # or foot, with margin-column: 0 mm

    # Fonts are files, looked for in Fonts/, then in the folders of the system. The package is named when a
    # file is missing.
    fonts:
      text:
        package: fonts-sil-charis
        files:
          regular: CharisSIL-Regular.ttf
          italic: CharisSIL-Italic.ttf
          bold: CharisSIL-Bold.ttf
          bold-italic: CharisSIL-BoldItalic.ttf
        names: [Charis SIL, Georgia, serif]
      figures:
        package: fonts-roboto-unhinted
        files:
          light: Roboto-Light.ttf
          regular: Roboto-Regular.ttf
          italic: Roboto-Italic.ttf
          medium: Roboto-Medium.ttf
          bold: Roboto-Bold.ttf
        fallback: [text]
        names: [Roboto, Arial, sans-serif]

    # Colours are checked for contrast, and for readers with a colour vision deficiency.
    colors:
      ink: "#1b1f24"
      soft: "#59636e"
      hairline: "#e5e8eb"
      rule: "#cfd5da"
      accent: "#2a4f86"
      accent-soft: "#7591bd"
      signal: "#b3541e"
      paper: "#ffffff"
      series: ["#2a4f86", "#848e98", "#bf8420", "#4a9cbd", "#2a2f36"]

    text:
      kicker: { family: figures, weight: bold, size: 8.2 pt, leading: 10.8 pt, color: accent, tracking: 40, capitals: true }
      running-head: { family: figures, weight: medium, size: 8.2 pt, leading: 10.8 pt, color: soft }
      title: { family: text, weight: bold, size: 24 pt, leading: 28 pt }
      standfirst: { family: text, size: 11.6 pt, leading: 16.5 pt }
      body: { family: text, size: 10.2 pt, leading: 14.4 pt }
      heading: { family: text, weight: bold, size: 12.6 pt, leading: 16.5 pt }
      subheading: { family: figures, weight: bold, size: 10.2 pt, leading: 14.4 pt }
      list: { family: text, size: 10.2 pt, leading: 14.4 pt }
      note-mark: { family: figures, weight: bold, size: 6.6 pt, leading: 8.2 pt, color: accent }
      note: { family: figures, size: 7.5 pt, leading: 10.6 pt, color: soft }
      note-number: { family: figures, weight: bold, size: 7.5 pt, leading: 10.6 pt, color: accent, features: [tnum] }
      key-value: { family: figures, weight: light, size: 21 pt, leading: 25 pt }
      key-unit: { family: figures, size: 10.2 pt, leading: 14.4 pt }
      key-label: { family: figures, size: 8.2 pt, leading: 11 pt, color: soft }

    """#)
}
