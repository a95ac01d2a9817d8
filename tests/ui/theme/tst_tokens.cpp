#include "ui/theme/Tokens.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace siaran::ui;
using namespace Qt::StringLiterals;

namespace {

// WCAG 2.1, relative luminance and contrast ratio.
double channel(int value)
{
    const double share = value / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * channel(color.red()) + 0.7152 * channel(color.green()) + 0.0722 * channel(color.blue());
}

double contrast(const QColor& a, const QColor& b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

constexpr double ForText = 4.5;
constexpr double ForControls = 3.0;

} // namespace

class TestTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTokenHasItsOwnNameAndOpaqueColours()
    {
        QSet<QString> names;
        for (int i = 0; i < TokenCount; ++i) {
            const auto token = static_cast<Token>(i);
            names.insert(name(token).toString());
            for (const auto scheme : {Scheme::Light, Scheme::Dark}) {
                QVERIFY(color(token, scheme).isValid());
                QCOMPARE(color(token, scheme).alpha(), 255);
            }
        }
        QCOMPARE(names.size(), TokenCount);
    }

    void contrastIsEnough_data()
    {
        QTest::addColumn<Token>("front");
        QTest::addColumn<Token>("back");
        QTest::addColumn<double>("least");
        const auto pair = [](Token front, Token back, double least) {
            const auto row = u"%1 on %2"_s.arg(name(front), name(back)).toUtf8();
            QTest::newRow(row.constData()) << front << back << least;
        };
        for (const auto front : {Token::Text, Token::Text2, Token::Text3, Token::Link}) {
            for (const auto back : {Token::Window, Token::Surface}) {
                pair(front, back, ForText);
            }
        }
        pair(Token::Text, Token::Surface2, ForText);
        pair(Token::Text2, Token::Surface2, ForText);
        pair(Token::Text3, Token::Surface2, ForText);
        pair(Token::Text, Token::AccentSoft, ForText);
        pair(Token::Text2, Token::AccentSoft, ForText);
        pair(Token::OnAccent, Token::Accent, ForText);
        pair(Token::OnAccent, Token::AccentHover, ForText);
        pair(Token::SuccessText, Token::SuccessFill, ForText);
        pair(Token::InfoText, Token::InfoFill, ForText);
        pair(Token::WarningText, Token::WarningFill, ForText);
        pair(Token::DangerText, Token::DangerFill, ForText);
        pair(Token::DangerText, Token::Surface, ForText);
        pair(Token::NeutralText, Token::NeutralFill, ForText);
        pair(Token::ToastText, Token::ToastFill, ForText);
        pair(Token::ToastLink, Token::ToastFill, ForText);
        pair(Token::ChatText, Token::ChatBubble, ForText);
        pair(Token::ChatMeta, Token::ChatBubble, ForText);
        pair(Token::ChatLink, Token::ChatBubble, ForText);
        pair(Token::ChatText, Token::ChatMedia, ForText);
        for (const auto back : {Token::Window, Token::Surface}) {
            for (const auto front : {Token::BorderStrong, Token::Focus, Token::Accent}) {
                pair(front, back, ForControls);
            }
        }
        for (const auto front : {Token::SeriesSent, Token::SeriesDelivered, Token::SeriesRead, Token::SeriesReplied,
                                 Token::SeriesFailed, Token::SeriesOptedOut}) {
            pair(front, Token::Surface, ForControls);
        }
    }

    void contrastIsEnough()
    {
        QFETCH(const Token, front);
        QFETCH(const Token, back);
        QFETCH(const double, least);
        for (const auto scheme : {Scheme::Light, Scheme::Dark}) {
            const auto found = contrast(color(front, scheme), color(back, scheme));
            const auto told = u"%1 in %2"_s.arg(found).arg(scheme == Scheme::Light ? u"light"_s : u"dark"_s);
            QVERIFY2(found >= least, qPrintable(told));
        }
    }

    void aPaletteTellsItsScheme()
    {
        QCOMPARE(schemeOf(paletteFor(Scheme::Light)), Scheme::Light);
        QCOMPARE(schemeOf(paletteFor(Scheme::Dark)), Scheme::Dark);
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
