#include "services/sending/OutcomeJournal.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <sys/resource.h>

#include <csignal>

using namespace siaran;
using namespace siaran::sending;
using namespace Qt::StringLiterals;

namespace {

/// No file of this process grows beyond so many bytes: a full disk that needs no disk.
class FileSizeLimit {
public:
    explicit FileSizeLimit(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit narrow {.rlim_cur = static_cast<rlim_t>(bytes), .rlim_max = m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &narrow);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before {};
};

} // namespace

class TestOutcomeJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsReadByTheNextLife()
    {
        const QTemporaryDir folder;
        const auto sender = QUuid::createUuid();
        const AttemptKey released {CampaignId(4), 17, 1};
        const AttemptKey accepted {CampaignId(4), 18, 2};
        {
            auto journal = OutcomeJournal::open(folder.path(), sender);
            QVERIFY(journal);
            QVERIFY((*journal)->recordReleased(released));
            QVERIFY((*journal)->recordReleased(accepted));
            QVERIFY((*journal)->recordAccepted(accepted, u"wamid.HBgM"_s));
        }
        const auto entries = OutcomeJournal::read(folder.path(), sender);
        QVERIFY(entries);
        QCOMPARE(entries->size(), 2U);
        QCOMPARE(entries->at(released), QString());
        QCOMPARE(entries->at(accepted), u"wamid.HBgM"_s);
    }

    void aLineTornByAKillIsNoLine()
    {
        const QTemporaryDir folder;
        const auto sender = QUuid::createUuid();
        QString path;
        {
            auto journal = OutcomeJournal::open(folder.path(), sender);
            QVERIFY((*journal)->recordReleased({CampaignId(4), 17, 1}));
            path = QDir(folder.path()).entryInfoList(QDir::Files).first().filePath();
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("a 4 17 1 wamid.HB");
        file.close();
        const auto entries = OutcomeJournal::read(folder.path(), sender);
        QCOMPARE(entries->at({CampaignId(4), 17, 1}), QString());
    }

    void whatAFullDiskToreSwallowsNoOther()
    {
        const QTemporaryDir folder;
        const auto sender = QUuid::createUuid();
        auto journal = OutcomeJournal::open(folder.path(), sender);
        QVERIFY((*journal)->recordReleased({CampaignId(4), 17, 1}));
        {
            const FileSizeLimit limit(QDir(folder.path()).entryInfoList(QDir::Files).first().size() + 12);
            QVERIFY(!(*journal)->recordAccepted({CampaignId(4), 17, 1}, u"wamid.HBgM"_s));
            QVERIFY(!(*journal)->recordReleased({CampaignId(4), 18, 1}));
        }
        QVERIFY((*journal)->recordReleased({CampaignId(4), 19, 1}));
        QVERIFY((*journal)->recordAccepted({CampaignId(4), 19, 1}, u"wamid.XYZ"_s));
        const auto entries = OutcomeJournal::read(folder.path(), sender);
        QCOMPARE(entries->size(), 2U);
        QCOMPARE(entries->at({CampaignId(4), 17, 1}), QString()); // half a name is no name
        QCOMPARE(entries->at({CampaignId(4), 19, 1}), u"wamid.XYZ"_s);
    }

    void aSenderThatNeverWroteHereHasNoJournal()
    {
        const QTemporaryDir folder;
        QVERIFY(!OutcomeJournal::read(folder.path(), QUuid::createUuid()));
    }

    void aClearedJournalIsEmptyAndGoesOn()
    {
        const QTemporaryDir folder;
        const auto sender = QUuid::createUuid();
        auto journal = OutcomeJournal::open(folder.path(), sender);
        QVERIFY((*journal)->recordReleased({CampaignId(4), 17, 1}));
        (*journal)->forgetAllBut({});
        QVERIFY((*journal)->recordReleased({CampaignId(4), 18, 1}));
        const auto entries = OutcomeJournal::read(folder.path(), sender);
        QCOMPARE(entries->size(), 1U);
        QVERIFY(entries->contains({CampaignId(4), 18, 1}));
    }
};

QTEST_GUILESS_MAIN(TestOutcomeJournal)
#include "tst_outcomejournal.moc"
