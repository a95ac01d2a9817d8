#include "ui/widgets/TableView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace siaran::ui;
using namespace Qt::StringLiterals;

namespace {

class People final : public QStandardItemModel {
public:
    People()
    {
        setHorizontalHeaderLabels({u"Name"_s, u"City"_s, u"Note"_s});
        addRow(u"Sari"_s, u"Bandung"_s, u"two\nlines"_s);
        addRow(u"Budi"_s, u"Jakarta"_s, u"tab\there"_s);
        addRow(u"Rina"_s, u"Medan"_s, {});
    }

    void addRow(const QString& name, const QString& city, const QString& note)
    {
        appendRow({new QStandardItem(name), new QStandardItem(city), new QStandardItem(note)});
    }
};

} // namespace

class TestTableView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFilledTableAlwaysHasACurrentRow()
    {
        QStandardItemModel model(0, 2);
        TableView view(u"people"_s, u"People"_s);
        view.setModel(&model);
        QVERIFY(!view.currentIndex().isValid());
        model.appendRow(new QStandardItem(u"Sari"_s));
        QCOMPARE(view.currentIndex().row(), 0);
        model.setRowCount(0);
        model.appendRow(new QStandardItem(u"Budi"_s));
        QCOMPARE(view.currentIndex().row(), 0);
    }

    void whatIsLookedAtStaysInPlaceWhileRowsComeAndGo()
    {
        People model;
        for (int i = 0; i < 60; ++i) {
            model.addRow(u"Person %1"_s.arg(i), u"Bandung"_s, {});
        }
        TableView view(u"people"_s, u"People"_s);
        view.resize(400, 300);
        view.setModel(&model);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.verticalScrollBar()->setValue(700);
        const QPersistentModelIndex seen(view.indexAt({5, 100}));
        view.selectRow(seen.row());
        const auto before = view.visualRect(seen).y();
        model.insertRow(0, new QStandardItem(u"new"_s));
        QCOMPARE(view.visualRect(seen).y(), before);
        model.removeRows(3, 4);
        QCOMPARE(view.visualRect(seen).y(), before);
        model.removeRow(view.indexAt({5, 1}).row());
        QCOMPARE(view.visualRect(seen).y(), before);
        QCOMPARE(view.selectionModel()->selectedRows().value(0).row(), seen.row());
        view.verticalScrollBar()->setValue(0);
        model.insertRow(0, new QStandardItem(u"newer"_s));
        QCOMPARE(view.indexAt({5, 5}).row(), 0);
    }

    void columnsGiveWayToANarrowTableAndComeBack()
    {
        People model;
        TableView view(u"people"_s, u"People"_s);
        view.setModel(&model);
        view.horizontalHeader()->setStretchLastSection(false);
        view.horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        view.setColumnWidth(1, 100);
        view.setColumnWidth(2, 100);
        view.setYielding({2, 1}, 150);
        view.show();
        const auto hiddenAt = [&view](int width) {
            view.resize(width, 200);
            QList<int> hidden;
            for (int column = 0; column < 3; ++column) {
                if (view.isColumnHidden(column)) {
                    hidden.append(column);
                }
            }
            return hidden;
        };
        QCOMPARE(hiddenAt(360), QList<int> {});
        QCOMPARE(hiddenAt(349), QList<int> {2});
        QCOMPARE(hiddenAt(249), (QList<int> {1, 2}));
        QCOMPARE(hiddenAt(100), (QList<int> {1, 2}));
        QCOMPARE(hiddenAt(360), QList<int> {});
        QCOMPARE(view.columnWidth(1), 100);
        view.hideColumn(1); // by somebody else: it stays hidden
        QCOMPARE(hiddenAt(250), QList<int> {1});
        QCOMPARE(hiddenAt(400), QList<int> {1});
    }

    void copyTakesTheSelectedRowsWithHeaders()
    {
        People model;
        TableView view(u"people"_s, u"People"_s);
        view.setModel(&model);
        view.selectRow(0);
        view.selectionModel()->select(model.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keySequence(&view, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"Name\tCity\tNote\nSari\tBandung\ttwo lines\nBudi\tJakarta\ttab here"_s);
    }

    void copyFollowsTheColumnsAsShown()
    {
        People model;
        TableView view(u"people"_s, u"People"_s);
        view.setModel(&model);
        view.setColumnHidden(2, true);
        view.horizontalHeader()->moveSection(1, 0);
        view.selectRow(2);
        QCOMPARE(view.toTsv(), u"City\tName\nMedan\tRina"_s);
    }

    void theHeaderComesBackAsItWasLeft()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        People model;
        {
            TableView view(u"people"_s, u"People"_s);
            view.setModel(&model);
            view.setColumnWidth(1, 231);
            view.setColumnHidden(2, true);
            view.horizontalHeader()->moveSection(0, 1);
            view.saveState(settings);
        }
        TableView again(u"people"_s, u"People"_s);
        again.setModel(&model);
        again.restoreState(settings);
        QCOMPARE(again.columnWidth(1), 231);
        QVERIFY(again.isColumnHidden(2));
        QCOMPARE(again.horizontalHeader()->visualIndex(0), 1);

        TableView other(u"segments"_s, u"Segments"_s);
        other.setModel(&model);
        other.restoreState(settings);
        QVERIFY(!other.isColumnHidden(2));
    }

    void aStateThatDoesNotFitIsIgnored()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        settings.setValue(u"tables/people"_s, QByteArray("nonsense"));
        People model;
        TableView view(u"people"_s, u"People"_s);
        view.setModel(&model);
        view.restoreState(settings);
        QVERIFY(!view.isColumnHidden(0));
        QVERIFY(view.columnWidth(0) > 0);
    }

    void enterOpensTheCurrentRow()
    {
        People model;
        TableView view(u"people"_s, u"People"_s);
        view.setModel(&model);
        QSignalSpy opened(&view, &TableView::opened);
        view.setCurrentIndex(model.index(1, 0));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toModelIndex().row(), 1);
    }
};

QTEST_MAIN(TestTableView)
#include "tst_tableview.moc"
