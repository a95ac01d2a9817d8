#include "services/simulator/Journal.h"

#include <QTemporaryDir>
#include <QTest>

using namespace siaran::simulator;
using namespace Qt::StringLiterals;

namespace {

AcceptedMessage message(quint64 number)
{
    return {.number = number,
            .acceptedAt = 1'750'030'073'123,
            .wamid = "wamid.HBg/x+y=",
            .person = {.waId = "62811000" + QByteArray::number(number), .userId = "ID.1"},
            .callbackData = "data \"é\" \n 1",
            .category = "marketing",
            .isTemplate = true,
            .windowOpen = true,
            .quickReplies = {{"Saya mau", "YES"}, {"Stop promo", "NO"}}};
}

} // namespace

class tst_Journal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"ledger"_s);
    }

    void whatWasWrittenIsReadAgain()
    {
        Journal journal;
        QVERIFY(journal.open(m_path));
        QVERIFY(journal.writeAccepted(message(1)));
        QVERIFY(journal.writeAccepted(message(2)));
        QVERIFY(journal.writeReceived({{1, 0}, {2, 1}}));
        QVERIFY(journal.writeReceived({{1, 2}}));
        journal.close();

        Journal later;
        const auto past = later.open(m_path);
        QVERIFY(past);
        const QList<AcceptedMessage> expected {message(1), message(2)};
        QCOMPARE(past->messages, expected);
        QCOMPARE(past->received.value(1), 0b101ULL);
        QCOMPARE(past->received.value(2), 0b010ULL);
    }

    void aLineCutOffByAKillIsLeftOutAndWritingGoesOn()
    {
        Journal journal;
        QVERIFY(journal.open(m_path));
        QVERIFY(journal.writeAccepted(message(1)));
        QVERIFY(journal.writeAccepted(message(2)));
        journal.close();
        QVERIFY(QFile::resize(m_path, QFileInfo(m_path).size() - 20));

        QCOMPARE(journal.open(m_path)->messages.size(), 1);
        QVERIFY(journal.writeAccepted(message(3)));
        journal.close();
        const QList<AcceptedMessage> expected {message(1), message(3)};
        QCOMPARE(journal.open(m_path)->messages, expected);
    }

    void twoCannotShareAFile()
    {
        Journal one;
        QVERIFY(one.open(m_path));
        Journal two;
        const auto refused = two.open(m_path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, siaran::ErrorKind::Conflict);
        one.close();
        QVERIFY(two.open(m_path));
    }

    void withoutAPathNothingIsKept()
    {
        Journal journal;
        QVERIFY(journal.open({}));
        QVERIFY(journal.writeAccepted(message(1)));
        QVERIFY(journal.open({})->messages.isEmpty());
    }

    void aFolderThatIsNotThereIsAnError() { QVERIFY(!Journal().open(m_folder->filePath(u"no/such/folder/ledger"_s))); }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(tst_Journal)
#include "tst_journal.moc"
