#include "tests/services/webhooks/WebhookWorkspace.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const auto Phone = u"+6281234567890"_s;

} // namespace

class TestConsentMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<WebhookWorkspace>(); }

    void whoSaysStopIsOptedOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("optedOut");
        for (const auto& text :
             {u"STOP"_s, u"stop"_s, u"Berhenti"_s, u"BERHENTI!!!"_s, u"unsubscribe"_s, u"UNSUBSCRIBE 🙏"_s,
              u"  Stop.  "_s, u"tolong berhenti kak"_s, u"stop promo"_s, u"ＳＴＯＰ"_s}) {
            QTest::newRow(qPrintable(text)) << text << true;
        }
        for (const auto& text : {u"can we stop by tomorrow?"_s, u"batal"_s, u"Mau dong"_s, u""_s, u"non-stop"_s}) {
            QTest::addRow("'%s'", qPrintable(text)) << text << false;
        }
    }
    void whoSaysStopIsOptedOut()
    {
        QFETCH(QString, text);
        QFETCH(bool, optedOut);
        m_workspace->addRecipient(1, Phone, u"read"_s, u"accepted"_s, u"wamid.OUT"_s);
        take({bodies::messages({bodies::text(u"wamid.IN"_s, text, 60)})});
        QCOMPARE(consent(), optedOut ? u"true keyword "_s + text : QString());
        QCOMPARE(!m_workspace->recipient(1, u"opted_out_at"_s).isEmpty(), optedOut);
        QCOMPARE(value(u"SELECT count(*) FROM consent_event"_s).toInt(), optedOut ? 1 : 0);
    }

    void aButtonThatSaysSoIsCertain_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("payload");
        QTest::addColumn<bool>("optedOut");
        QTest::newRow("label") << u"Berhenti"_s << u"b1"_s << true;
        QTest::newRow("payload") << u"Tidak, terima kasih"_s << u"STOP_PROMO"_s << true;
        QTest::newRow("Meta's sample") << u"Unsubscribe from Promos"_s << u"x"_s << true;
        QTest::newRow("another choice") << u"Lihat katalog"_s << u"catalogue"_s << false;
        QTest::newRow("of an order") << u"Cancel order"_s << u"cancel_order"_s << false;
    }
    void aButtonThatSaysSoIsCertain()
    {
        QFETCH(QString, label);
        QFETCH(QString, payload);
        QFETCH(bool, optedOut);
        take({bodies::messages({bodies::button(u"wamid.IN"_s, label, payload, 60)})});
        QCOMPARE(consent(), optedOut ? u"true button "_s + label : QString());
    }

    void whatsAppsOwnStopCounts()
    {
        m_workspace->addRecipient(1, Phone, u"accepted"_s, u"accepted"_s, u"wamid.OUT"_s);
        take({bodies::preference(u"stop"_s, 60)});
        QCOMPARE(consent().section(u' ', 0, 1), u"true whatsapp"_s);
        QVERIFY(!m_workspace->recipient(1, u"opted_out_at"_s).isEmpty());
        take({bodies::preference(u"resume"_s, 90)});
        QCOMPARE(consent().section(u' ', 0, 1), u"false whatsapp"_s);
    }

    void aRefusalForTheirOwnOptOutCounts()
    {
        // The ledger knows who it was, whatever number WhatsApp writes for them.
        m_workspace->addRecipient(1, u"+5491150000000"_s, u"accepted"_s, u"accepted"_s, u"wamid.OUT"_s);
        take({bodies::statuses(
            {bodies::failure(bodies::status(u"wamid.OUT"_s, u"failed"_s, 60, m_workspace->echo(1)), 131050)})});
        QCOMPARE(consent(), u"true whatsapp 131050: error 131050: because"_s);
        QCOMPARE(m_workspace->recipient(1, u"status"_s), u"failed"_s);
        QVERIFY(!m_workspace->recipient(1, u"opted_out_at"_s).isEmpty());
        QCOMPARE(value(u"SELECT count(*) FROM contact"_s), u"1"_s);
    }

    void aWordOfReturnLiftsOnlyAStopByWord()
    {
        take({bodies::messages({bodies::text(u"wamid.0"_s, u"mulai"_s, 1)})});
        QCOMPARE(consent(), QString());
        take({bodies::messages({bodies::text(u"wamid.1"_s, u"STOP"_s, 2), bodies::text(u"wamid.2"_s, u"MULAI"_s, 3)})});
        QCOMPARE(consent(), u"false keyword MULAI"_s);
        take({bodies::preference(u"stop"_s, 4), bodies::messages({bodies::text(u"wamid.3"_s, u"mulai"_s, 5)})});
        QCOMPARE(consent().section(u' ', 0, 1), u"true whatsapp"_s);
    }

private:
    QString value(const QString& sql) { return m_workspace->database().value(sql).toString(); }

    QString consent()
    {
        return value(
            u"SELECT coalesce((SELECT marketing_opted_out || ' ' || source || ' ' || evidence FROM contact_preference ORDER BY contact_id LIMIT 1), '')"_s);
    }

    void take(const QList<QByteArray>& arrived)
    {
        m_workspace->receive(arrived);
        m_workspace->processAll();
    }

    std::unique_ptr<WebhookWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestConsentMerge)
#include "tst_consentmerge.moc"
