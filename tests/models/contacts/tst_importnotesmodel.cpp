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
        constexpr auto Last = static_cast<int>(ImportReason::Erased);
        for (int reason = 1; reason <= Last; ++reason) {
            words.insert(Model::reasonText(static_cast<ImportReason>(reason)));
        }
        QVERIFY(!words.contains(QString()));
        QCOMPARE(words.size(), Last);
    }
};

QTEST_GUILESS_MAIN(TestImportNotesModel)
#include "tst_importnotesmodel.moc"
