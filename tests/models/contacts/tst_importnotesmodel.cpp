#include "models/contacts/ImportNotesModel.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;
using contacts::ImportNote;
using contacts::ImportOutcome;
using contacts::ImportReason;
using Model = models::ImportNotesModel;

class TestImportNotesModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsLineOutcomeReasonAndCell()
    {
        Model model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setNotes({{14, ImportOutcome::Rejected, ImportReason::TooShort, u"No. HP"_s, u"0812"_s}});
        QCOMPARE(model.index(0, Model::LineColumn).data().toString(), u"14"_s);
        QCOMPARE(model.index(0, Model::OutcomeColumn).data().toString(), u"Rejected"_s);
        QCOMPARE(model.index(0, Model::ReasonColumn).data().toString(), u"The number has too few digits"_s);
        QCOMPARE(model.index(0, Model::CellColumn).data().toString(), u"No. HP: 0812"_s);
    }

    void everyReasonHasWordsOfItsOwn()
    {
        QSet<QString> words;
        constexpr auto Last = static_cast<int>(ImportReason::RowsRunTogether);
        for (int reason = 1; reason <= Last; ++reason) {
            words.insert(Model::reasonText(static_cast<ImportReason>(reason)));
        }
        QVERIFY(!words.contains(QString()));
        QCOMPARE(words.size(), Last);
    }

    void theFileHoldsOnlyWhatWasRejected()
    {
        Model model;
        model.setNotes({{2, ImportOutcome::Merged, ImportReason::AlreadyKnown, {}, {}},
                        {3, ImportOutcome::Rejected, ImportReason::NoPhone, u"HP"_s, u"=HYPERLINK(1)"_s}});
        const auto lines = QString::fromUtf8(model.rejectedAsCsv()).split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(1).startsWith(u"\"3\""_s));
        QVERIFY(lines.at(1).endsWith(u"\"'=HYPERLINK(1)\""_s));
        QVERIFY(model.hasRejected());
    }
};

QTEST_GUILESS_MAIN(TestImportNotesModel)
#include "tst_importnotesmodel.moc"
