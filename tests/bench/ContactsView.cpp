// A table of contacts as a person scrolls it, off screen: what it waits for and what it weighs.

#include "models/contacts/ContactTableModel.h"
#include "services/contacts/SqlContactService.h"
#include "services/db/DbExecutor.h"
#include "tests/bench/Figure.h"
#include "tests/bench/ProcessMeter.h"

#include <QApplication>
#include <QHeaderView>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace siaran;

namespace {

constexpr int Jumps = 400;
constexpr int SmoothSteps = 2000;

/// Scrolls a table of contacts and notes how long its rows stay empty, and how long its event loop stands still.
class Scroller {
public:
    explicit Scroller(models::ContactTableModel& model)
        : m_model(model)
    {
        m_view.setModel(&model);
        m_view.resize(1100, 720);
        m_view.verticalHeader()->setDefaultSectionSize(36);
        m_view.show();
    }

    bool waitForList()
    {
        QElapsedTimer clock;
        clock.start();
        while (!m_model.isCounted() && clock.elapsed() < 60'000) {
            turn();
        }
        bench::print(u"contacts.list_ready_ms"_s, static_cast<double>(clock.elapsed()), u"ms"_s);
        return m_model.isCounted();
    }

    void jump()
    {
        QRandomGenerator dice(7);
        QList<double> waits;
        for (int i = 0; i < Jumps; ++i) {
            waits.append(timeTo(dice.bounded(m_view.verticalScrollBar()->maximum())));
        }
        report(u"contacts.view_page"_s, waits);
    }

    void scroll()
    {
        const int start = m_view.verticalScrollBar()->maximum() / 2;
        m_longestTurn = 0;
        QList<double> waits;
        for (int i = 0; i < SmoothSteps; ++i) {
            waits.append(timeTo(start + i * 3));
        }
        report(u"contacts.view_scroll"_s, waits);
        bench::print(u"contacts.loop_block_max_ms"_s, m_longestTurn, u"ms"_s);
    }

private:
    // From the movement of the scroll bar until every row that can be seen is filled and painted.
    double timeTo(int position)
    {
        QElapsedTimer clock;
        clock.start();
        m_view.verticalScrollBar()->setValue(position);
        turn();
        while (!isFilled()) {
            turn();
        }
        m_view.viewport()->repaint();
        return bench::milliseconds(clock);
    }

    bool isFilled() const
    {
        const int first = m_view.rowAt(0);
        const int last = m_view.rowAt(m_view.viewport()->height() - 1);
        for (int row = first; row <= last && row >= 0; ++row) {
            if (m_model.index(row, 0).data().isNull()) {
                return false;
            }
        }
        return true;
    }

    void turn()
    {
        QElapsedTimer clock;
        clock.start();
        QCoreApplication::processEvents();
        m_longestTurn = std::max(m_longestTurn, bench::milliseconds(clock));
    }

    static void report(const QString& name, const QList<double>& waits)
    {
        const auto sum = std::accumulate(waits.begin(), waits.end(), 0.0);
        bench::print(name + u"_mean_ms"_s, sum / static_cast<double>(waits.size()), u"ms"_s);
        bench::print(name + u"_p95_ms"_s, bench::percentile(waits, 0.95), u"ms"_s);
        bench::print(name + u"_max_ms"_s, std::ranges::max(waits), u"ms"_s);
    }

    models::ContactTableModel& m_model;
    QTableView m_view;
    double m_longestTurn = 0;
};

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const auto words = QCoreApplication::arguments();
    const auto catalog = db::SqlCatalog::load(u":/sql"_s);
    if (words.size() < 5 || !catalog) {
        return 2;
    }
    const db::ConnectionSettings settings {
        .host = words.at(1), .port = words.at(2).toInt(), .database = words.at(3), .user = words.at(4), .password = {}};
    db::DbExecutor pages(settings, *catalog);
    db::DbExecutor lists(settings, *catalog);
    contacts::SqlContactService service(pages, lists);
    models::ContactTableModel model(service);
    Scroller scroller(model);
    if (!scroller.waitForList()) {
        return 1;
    }
    scroller.jump();
    scroller.scroll();
    bench::print(u"contacts.rss_mb"_s, bench::mostResidentMb(QCoreApplication::applicationPid()), u"MB"_s);
    bench::print(u"contacts.rss_now_mb"_s, bench::residentMb(QCoreApplication::applicationPid()), u"MB"_s);
    return 0;
}
