extension Frame {
  /// The frame drawn larger or smaller, with everything on it.
  ///
  /// - Parameter factor: above 0; 0.5 halves all lengths, those of type and lines too.
  public func scaled(by factor: Double) -> Frame {
    let scaling = Scaling(factor: factor)
    return Frame(size: scaling.size(size), items: items.map(scaling.item))
  }
}

/// Multiplies every length of what is drawn.
private struct Scaling {
  let factor: Double

  func size(_ size: Size) -> Size {
    Size(width: size.width * factor, height: size.height * factor)
  }

  func point(_ point: Point) -> Point { Point(x: point.x * factor, y: point.y * factor) }

  func rect(_ rect: Rect) -> Rect {
    Rect(
      x: rect.minX * factor, y: rect.minY * factor, width: rect.width * factor,
      height: rect.height * factor)
  }

  func item(_ item: Item) -> Item {
    switch item {
    case .group(let group):
      return .group(
        Group(
          offset: point(group.offset), clip: group.clip.map(rect), furniture: group.furniture,
          items: group.items.map(self.item)))
    case .shape(let shape): return .shape(self.shape(shape))
    case .text(let run): return .text(self.run(run))
    case .image(var picture):
      picture.frame = rect(picture.frame)
      return .image(picture)
    case .link(var link):
      link.area = rect(link.area)
      return .link(link)
    case .anchor(let anchor):
      return .anchor(Anchor(name: anchor.name, position: point(anchor.position)))
    case .content(let id, let items): return .content(id, items.map(self.item))
    }
  }

  private func shape(_ shape: Shape) -> Shape {
    let elements = shape.path.elements.map { element -> PathElement in
      switch element {
      case .move(let p): .move(point(p))
      case .line(let p): .line(point(p))
      case .curve(let a, let b, let c): .curve(point(a), point(b), point(c))
      case .close: .close
      }
    }
    var stroke = shape.stroke
    stroke?.width *= factor
    stroke?.dash = shape.stroke?.dash.map { $0 * factor } ?? []
    return Shape(Path(elements), fill: shape.fill.map(paint), stroke: stroke)
  }

  private func paint(_ paint: Paint) -> Paint {
    switch paint {
    case .solid: return paint
    case .gradient(var gradient):
      gradient.start = point(gradient.start)
      gradient.end = point(gradient.end)
      return .gradient(gradient)
    case .hatch(var hatch):
      hatch.spacing *= factor
      hatch.thickness *= factor
      return .hatch(hatch)
    }
  }

  private func run(_ run: GlyphRun) -> GlyphRun {
    var scaled = run
    scaled.size *= factor
    scaled.origin = point(run.origin)
    scaled.ascent *= factor
    scaled.descent *= factor
    scaled.letterSpacing *= factor
    for index in scaled.glyphs.indices {
      scaled.glyphs[index].advance *= factor
      scaled.glyphs[index].offsetX *= factor
      scaled.glyphs[index].offsetY *= factor
    }
    return scaled
  }
}
