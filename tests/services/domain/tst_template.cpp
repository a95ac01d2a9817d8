#include "services/domain/Template.h"

#include <QTest>
#include <QTimeZone>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

Template promo()
{
    return {
        .id = TemplateId(7),
        .remoteId = u"1304694804498707"_s,
        .name = u"promo_lebaran"_s,
        .language = u"id"_s,
        .category = TemplateCategory::Utility,
        .status = TemplateStatus::Other,
        .statusWord = u"IN_APPEAL"_s,
        .quality = u"GREEN"_s,
        .rejectedReason = u"NONE"_s,
        .namedParameters = true,
        .headerFormat = HeaderFormat::Text,
        .headerText = u"Halo {{name}}"_s,
        .body = u"Diskon {{percent}} \"besar\""_s,
        .footer = u"Balas STOP"_s,
        .buttons = {{TemplateButton::Kind::Url, u"Lihat"_s, u"https://toko.example"_s},
                    {TemplateButton::Kind::QuickReply, u"Berhenti"_s, {}}},
        .syncedAt = QDateTime(QDate(2025, 3, 15), QTime(9, 0, 0, 250), QTimeZone::utc()),
    };
}

} // namespace

class TestTemplate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void variablesAreFoundInOrderOfAppearance_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("variables");
        QTest::newRow("none") << u"Halo"_s << QStringList {};
        QTest::newRow("positional") << u"{{2}} dan {{1}}"_s << QStringList {u"2"_s, u"1"_s};
        QTest::newRow("named") << u"Hai {{first_name}}!"_s << QStringList {u"first_name"_s};
        QTest::newRow("spaced") << u"Hai {{ 1 }}"_s << QStringList {u"1"_s};
        QTest::newRow("twice") << u"{{1}} {{2}} {{1}}"_s << QStringList {u"1"_s, u"2"_s};
        QTest::newRow("single braces") << u"{name} {{}} {{a b}}"_s << QStringList {};
    }
    void variablesAreFoundInOrderOfAppearance()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, variables);
        QCOMPARE(templateVariables(text), variables);
    }

    void wordsComeBackAsTheSameValue()
    {
        for (const auto status :
             {TemplateStatus::Approved, TemplateStatus::Pending, TemplateStatus::Rejected, TemplateStatus::Paused,
              TemplateStatus::Disabled, TemplateStatus::Removed, TemplateStatus::Other}) {
            QCOMPARE(templateStatusFromWord(toWord(status)), std::optional(status));
        }
        for (const auto category : {TemplateCategory::Marketing, TemplateCategory::Utility,
                                    TemplateCategory::Authentication, TemplateCategory::Other}) {
            QCOMPARE(templateCategoryFromWord(toWord(category)), std::optional(category));
        }
        for (const auto format : {HeaderFormat::None, HeaderFormat::Text, HeaderFormat::Image, HeaderFormat::Video,
                                  HeaderFormat::Document, HeaderFormat::Location}) {
            QCOMPARE(headerFormatFromWord(toWord(format)), std::optional(format));
        }
        QCOMPARE(templateStatusFromWord(u"APPROVED"_s), std::nullopt);
    }

    void aSnapshotComesBackWhole()
    {
        const auto back = templateFromJson(toJson(promo()));
        QVERIFY(back);
        QCOMPARE(*back, promo());
        QCOMPARE(*templateFromJson(toJson(Template {})), Template {});
    }

    void anIllTypedSnapshotIsRefused()
    {
        auto json = toJson(promo());
        json.insert(u"category"_s, u"gossip"_s);
        const auto back = templateFromJson(json);
        QVERIFY(!back);
        QCOMPARE(back.error().kind, ErrorKind::Invalid);
        QVERIFY2(back.error().detail.startsWith(u"$.category"_s), qPrintable(back.error().detail));
    }
};

QTEST_GUILESS_MAIN(TestTemplate)
#include "tst_template.moc"
