import Diagnostics
public import Notation
public import Quantities

extension ValueFormat {
  /// A literal of the quantities, whose parser says what is wrong.
  static func quantity(
    _ name: String, code: String, hint: String,
    _ parse: @escaping @Sendable (String) throws(LiteralError) -> Value
  ) -> ValueFormat {
    literal(name, code: code, hint: hint) { text in
      do throws(LiteralError) {
        return .success(try parse(text))
      } catch {
        return .failure(LiteralProblem(error.message, hint: error.hint))
      }
    }
  }
}

extension ValueFormat where Value == Amount {
  /// A sum of money: `≈ 3e12 JPY`.
  public static var amount: ValueFormat {
    quantity(
      "an amount", code: "bad-amount", hint: "write it like '≈ 3e12 JPY' or '2e9..3e9 EUR'"
    ) { text throws(LiteralError) in try Amount(parsing: text) }
  }
}

extension ValueFormat where Value == QualifiedNumber {
  /// A number with its hedge: `> 150`.
  public static var hedgedNumber: ValueFormat {
    quantity("a number", code: "bad-number", hint: "write it like '150' or '> 150'") {
      text throws(LiteralError) in try QualifiedNumber(parsing: text)
    }
  }
}

extension ValueFormat where Value == ExactDecimal {
  /// An exact decimal number: `12.5`, `3e12`.
  public static var decimal: ValueFormat {
    quantity("a decimal number", code: "bad-number", hint: "write it like '12.5' or '3e12'") {
      text throws(LiteralError) in try ExactDecimal(parsing: text)
    }
  }
}

extension ValueFormat where Value == EDTFDate {
  /// A date of EDTF: `2025-12-20`, `2026-05`, `2025-12~`, `2025-12-20/..`.
  public static var date: ValueFormat {
    quantity(
      "a date", code: "bad-date",
      hint: "write it like '2025-12-20', '2026-05' or '2025-12~', a set in quotes: '[2022,2024]'"
    ) { text throws(LiteralError) in try EDTFDate(parsing: text) }
  }
}

extension ValueFormat where Value == CalendarDay {
  /// A day of the calendar: `2025-12-20`.
  public static var day: ValueFormat {
    quantity("a day", code: "bad-date", hint: "write it like '2025-12-20'") {
      text throws(LiteralError) in try CalendarDay(parsing: text)
    }
  }
}

extension ValueFormat where Value == ISODuration {
  /// A duration of ISO 8601: `P5Y`, `P18M`.
  public static var duration: ValueFormat {
    quantity("a duration", code: "bad-duration", hint: "write it like 'P5Y' or 'P18M'") {
      text throws(LiteralError) in try ISODuration(parsing: text)
    }
  }
}
