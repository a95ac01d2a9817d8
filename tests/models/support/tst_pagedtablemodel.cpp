#include "models/support/PagedTableModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <rapidcheck.h>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

struct Pet {
    qint64 id = 0;
    int weight = 0;

    friend bool operator==(const Pet&, const Pet&) = default;
};

/// Keeps every question until the test answers it.
class PetModel final : public models::PagedTableModel<Pet> {
public:
    struct Question {
        qint64 after;
        int limit;
        Answer answer;
    };

    void change() { startOver(); }

    void answer(qsizetype question, const QList<Pet>& all)
    {
        const auto [after, limit, tell] = questions.at(question);
        const auto first = std::ranges::find(all, after, &Pet::id);
        const auto from = first == all.end() ? 0 : first - all.begin() + 1;
        Page page {.rows = all.mid(from, limit)};
        page.hasMore = from + page.rows.size() < all.size();
        page.next = page.rows.isEmpty() ? after : page.rows.constLast().id;
        tell(page);
    }

    QList<qint64> ids() const
    {
        QList<qint64> ids;
        for (int row = 0; row < rowCount(); ++row) {
            ids.append(at(row).id);
        }
        return ids;
    }

    QList<Question> questions;

private:
    int columns() const override { return 2; }
    QVariant headerCell(int, int) const override { return u"head"_s; }
    QVariant cell(const Pet& pet, int column, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(column == 0 ? pet.id : pet.weight) : QVariant();
    }
    qint64 keyOf(const Pet& pet) const override { return pet.id; }
    void fetch(qint64 after, int limit, Answer answer) override { questions.push_back({after, limit, answer}); }
};

QList<Pet> pets(int count)
{
    QList<Pet> pets;
    for (int id = 1; id <= count; ++id) {
        pets.push_back({id, id * 10});
    }
    return pets;
}

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

} // namespace

class TestPagedTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loadsPageAfterPage()
    {
        PetModel model;
        const auto all = pets(250);
        model.refresh();
        model.answer(0, all);
        QAbstractItemModelTester tester(&model, Fatal);
        for (qsizetype i = 1; i < 3; ++i) {
            if (model.questions.size() == i) {
                model.fetchMore({});
            }
            model.answer(i, all);
        }
        QCOMPARE(model.rowCount(), 250);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.data(model.index(249, 1)).toInt(), 2500);
    }

    void anAnswerToAnOldQuestionIsDropped()
    {
        PetModel model;
        QAbstractItemModelTester tester(&model, Fatal);
        model.change();
        model.change();
        const auto older = model.questions.size() - 2;
        model.answer(older + 1, pets(2));
        model.answer(older, pets(5));
        QCOMPARE(model.rowCount(), 2);
    }

    void rowsStayUntilTheNewQuestionIsAnswered()
    {
        PetModel model;
        model.refresh();
        model.answer(0, pets(3));
        model.change();
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!model.isLoaded());
        model.answer(1, {{7, 1}});
        QCOMPARE(model.ids(), QList<qint64> {7});
        QVERIFY(model.isLoaded());
    }

    void aRefreshKeepsPersistentIndexes()
    {
        PetModel model;
        QAbstractItemModelTester tester(&model, Fatal);
        model.refresh();
        model.answer(0, pets(5));
        const QPersistentModelIndex third(model.index(2, 0));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.refresh();
        model.answer(model.questions.size() - 1, {{9, 1}, {1, 10}, {5, 50}, {3, 33}});
        QCOMPARE(model.ids(), (QList<qint64> {9, 1, 5, 3}));
        QCOMPARE(third.row(), 3);
        QCOMPARE(third.data().toInt(), 3);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(reset.size(), 0);
    }

    void aRefreshAsksForEverythingThatIsShown()
    {
        PetModel model;
        const auto all = pets(1200);
        model.refresh();
        model.answer(0, all);
        for (qsizetype i = 1; model.canFetchMore({}); ++i) {
            model.fetchMore({});
            model.answer(i, all);
        }
        const auto before = model.questions.size();
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.refresh();
        for (auto i = before; i < model.questions.size(); ++i) {
            model.answer(i, all);
        }
        QCOMPARE(model.questions.size() - before, 3);
        QCOMPARE(model.rowCount(), 1200);
        QCOMPARE(removed.size(), 0);
    }

    void newsAtTheTopPushesNobodyOutAtTheEnd()
    {
        PetModel model;
        const auto all = pets(500);
        model.refresh();
        model.answer(0, all.mid(150));
        QCOMPARE(model.rowCount(), 100);
        const QPersistentModelIndex last = model.index(99, 0);
        model.refresh();
        for (qsizetype question = 1; question < model.questions.size(); ++question) {
            model.answer(question, all);
        }
        QVERIFY(last.isValid());
        QCOMPARE(last.row(), 249);
        const auto rows = model.rowCount();
        QVERIFY(rows < 400);
        model.refresh();
        for (qsizetype question = model.questions.size() - 1; question < model.questions.size(); ++question) {
            model.answer(question, all);
        }
        QCOMPARE(model.rowCount(), rows); // without news it grows no further
    }

    void refreshesDuringARequestBecomeOne()
    {
        PetModel model;
        model.refresh();
        model.refresh();
        model.refresh();
        QCOMPARE(model.questions.size(), 1);
        model.answer(0, pets(1));
        QCOMPARE(model.questions.size(), 2);
        model.answer(1, pets(2));
        QCOMPARE(model.questions.size(), 2);
        QCOMPARE(model.rowCount(), 2);
    }

    void aFailureIsToldAndNotRepeated()
    {
        PetModel model;
        QSignalSpy failed(&model, &models::PagedModel::fetchFailed);
        model.refresh();
        model.questions.at(0).answer(fail(ErrorKind::Unavailable));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::Unavailable);
        QVERIFY(!model.canFetchMore({}));
        model.refresh();
        model.answer(1, pets(1));
        QCOMPARE(model.rowCount(), 1);
    }

    void anyRefreshEndsWithTheNewRows()
    {
        QVERIFY(rc::check("after a refresh the rows are the new ones, and moved rows keep their indexes", [] {
            const auto draw = [] {
                const auto numbers = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 30));
                QList<Pet> list;
                for (const auto number : numbers) {
                    if (std::ranges::find(list, number, &Pet::id) == list.end()) {
                        list.push_back({number, *rc::gen::inRange(0, 3)});
                    }
                }
                return list;
            };
            const auto before = draw();
            const auto after = draw();
            PetModel model;
            model.refresh();
            model.answer(0, before);
            QAbstractItemModelTester tester(&model, Fatal);
            std::vector<std::pair<qint64, QPersistentModelIndex>> kept;
            for (int row = 0; row < model.rowCount(); ++row) {
                kept.emplace_back(model.at(row).id, model.index(row, 0));
            }
            model.refresh();
            model.answer(model.questions.size() - 1, after);

            RC_ASSERT(model.rowCount() == after.size());
            for (int row = 0; row < model.rowCount(); ++row) {
                RC_ASSERT(model.at(row) == after.at(row));
            }
            for (const auto& [id, index] : kept) {
                const bool isStillThere = std::ranges::any_of(after, [&](const Pet& pet) { return pet.id == id; });
                RC_ASSERT(index.isValid() == isStillThere);
                RC_ASSERT(!isStillThere || index.data().toLongLong() == id);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestPagedTableModel)
#include "tst_pagedtablemodel.moc"
