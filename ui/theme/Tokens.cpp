#include "ui/theme/Tokens.h"

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

struct Row {
    Token token;
    QStringView name;
    QRgb light;
    QRgb dark;
};

// In the order of the enumeration; tst_tokens holds both the order and the contrasts.
constexpr std::array<Row, TokenCount> Table {{
    {Token::Window, u"window", 0xFFF4F6F8, 0xFF14171C},
    {Token::Surface, u"surface", 0xFFFFFFFF, 0xFF1C2027},
    {Token::Surface2, u"surface2", 0xFFEBEEF2, 0xFF262C35},
    {Token::Border, u"border", 0xFFD3D8DF, 0xFF343B46},
    {Token::BorderStrong, u"borderStrong", 0xFF7B8594, 0xFF77818F},
    {Token::Text, u"text", 0xFF18202B, 0xFFE8ECF1},
    {Token::Text2, u"text2", 0xFF465162, 0xFFB7C0CC},
    {Token::Text3, u"text3", 0xFF5F6A7A, 0xFF939EAD},
    {Token::Accent, u"accent", 0xFF0B7562, 0xFF3CB899},
    {Token::AccentHover, u"accentHover", 0xFF095F50, 0xFF55CBAE},
    {Token::OnAccent, u"onAccent", 0xFFFFFFFF, 0xFF04231B},
    {Token::AccentSoft, u"accentSoft", 0xFFDDF1EC, 0xFF12382F},
    {Token::Focus, u"focus", 0xFF1660D0, 0xFF7DB0FF},
    {Token::Link, u"link", 0xFF0B63C5, 0xFF7DB5FF},
    {Token::SuccessText, u"successText", 0xFF12693B, 0xFF7FDBA3},
    {Token::SuccessFill, u"successFill", 0xFFDFF3E6, 0xFF12351F},
    {Token::InfoText, u"infoText", 0xFF0A559E, 0xFF8CC3FF},
    {Token::InfoFill, u"infoFill", 0xFFDFECFA, 0xFF122F4D},
    {Token::WarningText, u"warningText", 0xFF7A4B00, 0xFFF4C464},
    {Token::WarningFill, u"warningFill", 0xFFFCEFD0, 0xFF3B2B08},
    {Token::DangerText, u"dangerText", 0xFFA3201A, 0xFFFF9D96},
    {Token::DangerFill, u"dangerFill", 0xFFFBE3E1, 0xFF43191A},
    {Token::NeutralText, u"neutralText", 0xFF4A5565, 0xFFC0C8D3},
    {Token::NeutralFill, u"neutralFill", 0xFFE6E9EE, 0xFF2D343E},
    {Token::ToastText, u"toastText", 0xFFF4F6F8, 0xFFE8ECF1},
    {Token::ToastFill, u"toastFill", 0xFF232C38, 0xFF323B48},
    {Token::ToastLink, u"toastLink", 0xFF7FDCC4, 0xFF7FDCC4},
    {Token::SeriesSent, u"seriesSent", 0xFF5B6B7F, 0xFF9AA7B7},
    {Token::SeriesDelivered, u"seriesDelivered", 0xFF1F77C9, 0xFF5AA9F2},
    {Token::SeriesRead, u"seriesRead", 0xFF0B7562, 0xFF3CB899},
    {Token::SeriesReplied, u"seriesReplied", 0xFF7A4FC4, 0xFFB598F5},
    {Token::SeriesFailed, u"seriesFailed", 0xFFC0392B, 0xFFF0796F},
    {Token::SeriesOptedOut, u"seriesOptedOut", 0xFFB36B00, 0xFFE0A83A},
    {Token::ChatGround, u"chatGround", 0xFFEFEAE2, 0xFF0B141A},
    {Token::ChatBubble, u"chatBubble", 0xFFFFFFFF, 0xFF202C33},
    {Token::ChatText, u"chatText", 0xFF111B21, 0xFFE9EDEF},
    {Token::ChatMeta, u"chatMeta", 0xFF667781, 0xFF8696A0},
    {Token::ChatLink, u"chatLink", 0xFF027EB5, 0xFF53BDEB},
    {Token::ChatRule, u"chatRule", 0xFFE9EDEF, 0xFF2F3B43},
    {Token::ChatMedia, u"chatMedia", 0xFFE4ECEA, 0xFF2A3942},
}};

const Row& rowOf(Token token)
{
    return Table.at(static_cast<size_t>(token));
}

} // namespace

QColor color(Token token, Scheme scheme)
{
    const auto& row = rowOf(token);
    Q_ASSERT(row.token == token);
    return QColor::fromRgb(scheme == Scheme::Light ? row.light : row.dark);
}

QColor color(Token token, const QPalette& palette)
{
    return color(token, schemeOf(palette));
}

QStringView name(Token token)
{
    return rowOf(token).name;
}

Scheme schemeOf(const QPalette& palette)
{
    const auto window = palette.color(QPalette::Active, QPalette::Window).lightness();
    const auto text = palette.color(QPalette::Active, QPalette::WindowText).lightness();
    return window < text ? Scheme::Dark : Scheme::Light;
}

QPalette paletteFor(Scheme scheme)
{
    const auto of = [scheme](Token token) { return color(token, scheme); };
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(role, of(token)); };
    set(QPalette::Window, Token::Window);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::Base, Token::Surface);
    set(QPalette::AlternateBase, Token::Surface2);
    set(QPalette::Text, Token::Text);
    set(QPalette::Button, Token::Surface);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::BrightText, Token::DangerText);
    set(QPalette::Light, Token::Surface);
    set(QPalette::Midlight, Token::Surface2);
    set(QPalette::Mid, Token::Border);
    set(QPalette::Dark, Token::BorderStrong);
    set(QPalette::Shadow, Token::BorderStrong);
    set(QPalette::Highlight, Token::Accent);
    set(QPalette::HighlightedText, Token::OnAccent);
    set(QPalette::Link, Token::Link);
    set(QPalette::LinkVisited, Token::Link);
    set(QPalette::ToolTipBase, Token::ToastFill);
    set(QPalette::ToolTipText, Token::ToastText);
    set(QPalette::PlaceholderText, Token::Text3);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, of(Token::Text3));
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, of(Token::Window));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, of(Token::Surface2));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, of(Token::Text2));
    return palette;
}

} // namespace siaran::ui
