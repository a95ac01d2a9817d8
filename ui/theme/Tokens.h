#pragma once

#include <QColor>
#include <QPalette>
#include <QStringView>

#include <array>

namespace siaran::ui {

enum class Scheme { Light, Dark };

/// Everything that has a colour. The table in Tokens.cpp is the only place in the program that says which.
enum class Token {
    Window,
    Surface,
    Surface2,
    Border,
    BorderStrong,
    Text,
    Text2,
    Text3,
    Accent,
    AccentHover,
    OnAccent,
    AccentSoft,
    Focus,
    Link,
    SuccessText,
    SuccessFill,
    InfoText,
    InfoFill,
    WarningText,
    WarningFill,
    DangerText,
    DangerFill,
    NeutralText,
    NeutralFill,
    ToastText,
    ToastFill,
    ToastLink,
    SeriesSent,
    SeriesDelivered,
    SeriesRead,
    SeriesReplied,
    SeriesFailed,
    SeriesOptedOut,
    ChatGround,
    ChatBubble,
    ChatText,
    ChatMeta,
    ChatLink,
    ChatRule,
    ChatMedia,
};

inline constexpr int TokenCount = static_cast<int>(Token::ChatMedia) + 1;

[[nodiscard]] QColor color(Token token, Scheme scheme);

/// The token's name in siaran.qss, where it is written `@name`.
[[nodiscard]] QStringView name(Token token);

/// Light or dark, as a palette made by Theme (or by the desktop) shows.
[[nodiscard]] Scheme schemeOf(const QPalette& palette);

/// The colour for a widget that paints itself: pass its `palette()` while painting, and a change of theme needs no
/// more.
[[nodiscard]] QColor color(Token token, const QPalette& palette);

/// Qt's own roles, filled from the tokens.
[[nodiscard]] QPalette paletteFor(Scheme scheme);

} // namespace siaran::ui
