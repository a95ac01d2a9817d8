#include "ui/theme/Theme.h"
#include "ui/widgets/MessageBubble.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

using namespace siaran::ui;
using namespace Qt::StringLiterals;

namespace {

BubbleContent promo()
{
    return {.headerKind = BubbleContent::HeaderKind::Text,
            .header = u"Promo"_s,
            .body = u"Halo *Sari*"_s,
            .footer = u"Toko"_s,
            .buttons = {{BubbleContent::ButtonKind::Url, u"Lihat"_s}},
            .time = u"09.00"_s};
}

} // namespace

class TestMessageBubble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }

    void screenReadersGetTheWordsWithoutMarks()
    {
        MessageBubble bubble(u"preview"_s);
        bubble.setContent(promo());
        QCOMPARE(QAccessible::queryAccessibleInterface(&bubble)->text(QAccessible::Name),
                 u"Promo\nHalo Sari\nToko\nLihat"_s);
    }

    void longerWordsNeedMoreHeight()
    {
        MessageBubble bubble(u"preview"_s);
        bubble.setContent(promo());
        const auto before = bubble.heightForWidth(360);
        auto longer = promo();
        longer.body = u"kata "_s.repeated(100);
        bubble.setContent(longer);
        QVERIFY(bubble.heightForWidth(360) > before + 100);
        QVERIFY(bubble.heightForWidth(240) > bubble.heightForWidth(360));
    }

    void theChatHasItsOwnLightAndDark()
    {
        m_theme->setAppearance(Appearance::Light);
        MessageBubble bubble(u"preview"_s);
        bubble.setContent(promo());
        bubble.resize(360, bubble.heightForWidth(360));
        const auto ground
            = [&] { return bubble.grab().toImage().pixelColor(bubble.width() - 10, bubble.height() / 2); };
        QCOMPARE(ground(), color(Token::ChatGround, Scheme::Light));
        bubble.setChatScheme(Scheme::Dark);
        QCOMPARE(ground(), color(Token::ChatGround, Scheme::Dark));
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestMessageBubble)
#include "tst_messagebubble.moc"
