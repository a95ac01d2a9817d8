#include "tests/support/AccessibleNames.h"
#include "ui/shell/AccountFooter.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/RunningBar.h"
#include "ui/shell/StripArea.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Theme.h"
#include "ui/theme/TintedIcon.h"
#include "ui/widgets/BadgeDelegate.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/LineChart.h"
#include "ui/widgets/MessageBubble.h"
#include "ui/widgets/MetricCard.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/SearchLine.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/StatusBadges.h"
#include "ui/widgets/Stepper.h"
#include "ui/widgets/TableView.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Hour = 3'600'000;
constexpr qint64 Start = 1'741'996'800'000; // 15 March 2025, 07:00 in Jakarta

LineChart* chart()
{
    auto* chart = new LineChart(u"engagement"_s, u"Engagement by hour"_s);
    chart->setZone(QTimeZone("Asia/Jakarta"));
    QList<ChartSeries> lines {{u"Delivered"_s, Token::SeriesDelivered, Qt::SolidLine, {}},
                              {u"Read"_s, Token::SeriesRead, Qt::DashLine, {}},
                              {u"Replied"_s, Token::SeriesReplied, Qt::DotLine, {}}};
    for (int hour = 0; hour < 24; ++hour) {
        const auto fade
            = [hour](double top, double pace) { return std::floor(hour == 0 ? 0 : top * std::exp(-hour / pace)); };
        lines[0].points.push_back({Start + hour * Hour, fade(260, 4)});
        lines[1].points.push_back({Start + hour * Hour, fade(200, 7)});
        lines[2].points.push_back({Start + hour * Hour, fade(46, 9)});
    }
    chart->setSeries(lines);
    return chart;
}

TableView* table(QObject* owner)
{
    auto* model = new QStandardItemModel(owner);
    model->setHorizontalHeaderLabels({u"Contact"_s, u"Number"_s, u"State"_s, u"Time"_s, u"Reason"_s});
    struct Line {
        QString name;
        QString number;
        BadgeLook look;
        QString time;
        QString reason;
    };
    const QList<Line> lines {
        {u"Sari Dewi"_s, u"+62 812-1111-2222"_s, badgeOf(MessageStatus::Read), u"09.02"_s, {}},
        {u"Budi Santoso"_s, u"+62 813-4444-1212"_s, badgeOf(MessageStatus::Delivered), u"09.01"_s, {}},
        {u"Rina A."_s, u"+62 857-9090-3344"_s, badgeOf(MessageStatus::Failed), u"09.01"_s,
         u"Number isn't on WhatsApp"_s},
        {u"Agus P."_s, u"+62 822-1000-2000"_s, badgeOf(MessageStatus::InDoubt), u"09.01"_s,
         u"The line broke; waiting for a receipt"_s},
        {u"Dewi K."_s, u"+62 811-777-888"_s, badgeOf(MessageStatus::Pending), u"—"_s, {}},
        {u"Tono"_s, u"+62 878-3434-5656"_s, badgeOf(MessageStatus::Read, true), u"09.10"_s, {}},
        {u"Wati"_s, u"+62 878-1111-5656"_s, badgeOf(MessageStatus::Skipped), u"09.10"_s, u"Opted out on 12 March"_s}};
    for (const auto& line : lines) {
        QList<QStandardItem*> cells;
        for (const auto& text : {line.name, line.number, line.look.text, line.time, line.reason}) {
            cells.append(new QStandardItem(text));
        }
        cells.at(2)->setData(QVariant::fromValue(line.look), BadgeDelegate::LookRole);
        model->appendRow(cells);
    }
    auto* view = new TableView(u"recipients"_s, u"Recipients"_s);
    view->setItemDelegateForColumn(2, new BadgeDelegate(view));
    view->setModel(model);
    view->setColumnWidth(0, 150);
    view->setColumnWidth(1, 180);
    view->setColumnWidth(2, 150);
    view->setColumnWidth(3, 90);
    view->selectRow(2);
    return view;
}

QWidget* analyticsPage(QWidget* parent)
{
    auto* page = new Page(u"Analytics"_s, Page::Body::Fixed, parent);
    auto* header = &page->header();
    header->setState(u"Eid promo · 1,391 people matched · as of 09:12"_s);
    header->addAction(new SearchLine(u"search"_s, u"Search people"_s));
    header->addAction(makeButton(u"export"_s, u"Export…"_s));
    auto* primary = makeButton(u"newCampaign"_s, u"New campaign"_s, "primary"_L1);
    primary->setIcon(icon(u"plus-lg"_s, Token::OnAccent));
    header->addAction(primary);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(metrics::Gap);
    const QList<QStringList> readings {{u"Sent"_s, u"1,248"_s, u"of 1,391"_s, {}},
                                       {u"Delivered"_s, u"96.2 %"_s, u"1,201 of 1,248"_s, u"+1.3"_s},
                                       {u"Read"_s, u"81.4 %"_s, u"at least 978 of 1,201"_s, u"−0.4"_s},
                                       {u"Replied"_s, u"12.9 %"_s, u"155 of 1,201"_s, {}},
                                       {u"Failed"_s, u"47"_s, u"see causes"_s, {}}};
    for (const auto& reading : readings) {
        auto* card = new MetricCard(u"metric"_s + reading.at(0), reading.at(0), u"Definition"_s);
        card->setReading({.figure = reading.at(1), .denominator = reading.at(2), .change = reading.at(3)});
        cards->addWidget(card);
    }
    page->addLayout(cards);
    auto* chartCard = new Card(u"Engagement by hour"_s);
    auto* asTable = makeButton(u"asTable"_s, u"Show as table"_s, "link"_L1);
    chartCard->addToTitle(asTable);
    chartCard->body()->addWidget(chart());
    page->addWidget(chartCard, 2);
    auto* tableCard = new Card;
    tableCard->setFlush(true);
    tableCard->body()->addWidget(table(page));
    page->addWidget(tableCard, 3);
    return page;
}

QWidget* controlsCard()
{
    auto* card = new Card(u"Controls"_s);
    auto* grid = new QGridLayout;
    grid->setSpacing(metrics::Gap);
    card->body()->addLayout(grid);
    auto* combo = new QComboBox;
    combo->addItems({u"WIB – Waktu Indonesia Barat"_s, u"WITA"_s, u"WIT"_s});
    auto* editable = new QComboBox;
    editable->setEditable(true);
    editable->addItem(u"Bandung"_s);
    auto* spin = new QSpinBox;
    spin->setRange(0, 2000);
    spin->setValue(250);
    auto* date = new QDateTimeEdit(QDateTime({2025, 3, 15}, {9, 0}));
    date->setCalendarPopup(true);
    date->setDisplayFormat(u"dd/MM/yyyy HH.mm"_s);
    auto* wrong = new QLineEdit(u"0812"_s);
    setInvalid(*wrong, true);
    auto* off = new QLineEdit(u"Not now"_s);
    off->setEnabled(false);
    auto* field = new QLineEdit;
    field->setPlaceholderText(u"Name of the campaign"_s);
    const QList<QWidget*> fields {field, wrong, off, combo, editable, spin, date};
    for (int i = 0; i < fields.size(); ++i) {
        fields.at(i)->setObjectName(u"field%1"_s.arg(i));
        fields.at(i)->setAccessibleName(u"Field %1"_s.arg(i));
        grid->addWidget(fields.at(i), i / 3, i % 3);
    }
    auto* marks = new QGridLayout;
    marks->setHorizontalSpacing(metrics::GapLarge);
    auto* half = new QCheckBox(u"Some"_s);
    half->setTristate(true);
    half->setCheckState(Qt::PartiallyChecked);
    auto* on = new QCheckBox(u"Skip people just messaged"_s);
    on->setChecked(true);
    auto* first = new QRadioButton(u"Send after review"_s);
    first->setChecked(true);
    auto* dead = new QCheckBox(u"Off"_s);
    dead->setEnabled(false);
    const QList<QAbstractButton*> choices {on,   half,  new QCheckBox(u"None"_s),
                                           dead, first, new QRadioButton(u"Schedule"_s)};
    for (int i = 0; i < choices.size(); ++i) {
        choices.at(i)->setObjectName(u"choice%1"_s.arg(i));
        marks->addWidget(choices.at(i), i / 3, i % 3);
    }
    card->body()->addLayout(marks);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::GapSmall);
    int number = 0;
    for (const auto& kind : {"primary"_L1, ""_L1, "danger"_L1, "flat"_L1, "link"_L1, "chip"_L1}) {
        auto* button = makeButton(u"button%1"_s.arg(number++), kind.isEmpty() ? u"Normal"_s : QString(kind), kind);
        button->setCheckable(kind == "chip"_L1);
        button->setChecked(true);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    card->body()->addLayout(buttons);
    buttons = new QHBoxLayout;
    auto* deadButton = makeButton(u"deadButton"_s, u"Send to 1,248 people"_s, "primary"_L1);
    deadButton->setEnabled(false);
    buttons->addWidget(deadButton);
    auto* tool = new QToolButton;
    tool->setObjectName(u"more"_s);
    tool->setAccessibleName(u"More"_s);
    tool->setIcon(icon(u"three-dots"_s));
    buttons->addWidget(tool);
    buttons->addStretch();
    card->body()->addLayout(buttons);
    auto* progress = new QProgressBar;
    progress->setTextVisible(false);
    progress->setValue(40);
    card->body()->addWidget(progress);
    return card;
}

QWidget* widgetsPage(QWidget* parent)
{
    auto* page = new Page(u"Eid promo"_s, Page::Body::Scrolling, parent);
    auto* header = &page->header();
    header->setState(u"Saved 09:12"_s);
    auto* steps = new Stepper({u"Segment"_s, u"Message"_s, u"Schedule"_s, u"Review"_s});
    steps->setState(0, Stepper::StepState::Done);
    steps->setState(1, Stepper::StepState::Problem);
    steps->setCurrent(2);
    page->addWidget(steps);
    auto* warning
        = new Strip(Strip::Kind::Warning, u"Today's allowance is 1,000 messages. 248 go out tomorrow at 09:00."_s);
    warning->addAction(u"split"_s, u"Split by day"_s, [] {});
    page->addWidget(warning);
    auto* danger = new Strip(Strip::Kind::Danger, u"Couldn't count: the database did not answer."_s);
    danger->addAction(u"retry"_s, u"Try again"_s, [] {});
    page->addWidget(danger);
    auto* done = new Strip(Strip::Kind::Success, u"2 new templates, 1 rejected, synced 09:12."_s);
    done->setClosable(true);
    page->addWidget(done);

    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::GapLarge);
    auto* left = new QVBoxLayout;
    left->setSpacing(metrics::Gap);
    left->addWidget(controlsCard());
    auto* badges = new Card(u"Campaign states"_s);
    auto* rows = new QGridLayout;
    rows->setSpacing(metrics::GapSmall);
    int place = 0;
    for (const auto status : {CampaignStatus::Draft, CampaignStatus::Scheduled, CampaignStatus::Running,
                              CampaignStatus::Paused, CampaignStatus::Completed, CampaignStatus::Stopped}) {
        rows->addWidget(new Badge(badgeOf(status)), place / 4, place % 4);
        ++place;
    }
    rows->addWidget(new Badge(badgeOf(CampaignStatus::Completed, true)), 1, 2, 1, 2);
    rows->setColumnStretch(4, 1);
    badges->body()->addLayout(rows);
    left->addWidget(badges);
    auto* tabs = new QTabBar;
    tabs->setObjectName(u"tabs"_s);
    tabs->setAccessibleName(u"Report"_s);
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    for (const auto& name : {u"Summary"_s, u"People"_s, u"Replies"_s}) {
        tabs->addTab(name);
    }
    left->addWidget(tabs);
    auto* note = new QPlainTextEdit(u"Assalamualaikum *Ibu Sari*,"_s);
    note->setObjectName(u"note"_s);
    note->setAccessibleName(u"Note"_s);
    note->setMaximumHeight(70);
    left->addWidget(note);
    left->addStretch();
    row->addLayout(left, 1);

    auto* preview = new Card;
    auto* bubble = new MessageBubble(u"preview"_s);
    using Kind = BubbleContent::HeaderKind;
    bubble->setContent(
        {.headerKind = Kind::Image,
         .header = u"promo-lebaran.jpg · 212 kB"_s,
         .body
         = u"Assalamualaikum *Ibu Sari*,\nDiskon *25%* semua gamis sampai _20 Maret_. ~Rp400.000~ 🎉\nhttps://toko.example/gamis"_s,
         .footer = u"Balas STOP untuk berhenti"_s,
         .buttons
         = {{BubbleContent::ButtonKind::Url, u"Lihat katalog"_s}, {BubbleContent::ButtonKind::Reply, u"Tanya stok"_s}},
         .time = u"09.00"_s});
    preview->body()->addWidget(bubble);
    auto* dark = new MessageBubble(u"previewDark"_s);
    dark->setChatScheme(Scheme::Dark);
    dark->setContent({.headerKind = Kind::Document,
                      .header = u"Daftar harga.pdf"_s,
                      .body = u"Ini `daftar` ```harga``` kami."_s,
                      .footer = {},
                      .buttons = {},
                      .time = u"09.02"_s});
    preview->body()->addWidget(dark);
    preview->body()->addStretch();
    preview->setFixedWidth(400);
    row->addWidget(preview);
    page->addLayout(row);
    return page;
}

} // namespace

/// Renders every piece in light and dark into build/screens, and walks the names.
class TestGallery : public QObject {
    Q_OBJECT

    static void shoot(QWidget& widget, const QString& name)
    {
        QDir().mkpath(QStringLiteral(SIARAN_SCREENS_DIR));
        QCoreApplication::processEvents();
        QTest::qWait(50);
        QVERIFY(widget.grab().save(QStringLiteral(SIARAN_SCREENS_DIR "/%1.png").arg(name)));
    }

private Q_SLOTS:
    void everyPieceInLightAndDark()
    {
        Theme theme(*qApp);
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        MainWindow window(
            {{u"overview"_s,
              [] { return u"Overview"_s; },
              u"grid-1x2"_s,
              {},
              [](QWidget* parent) {
                  auto* view = new StateView(new QWidget, parent);
                  view->firstRun().setIcon(u"megaphone"_s);
                  view->firstRun().setWords({u"Send your first campaign"_s,
                                             u"It takes about five minutes; nothing is sent until you confirm."_s,
                                             u"New campaign"_s});
                  view->noResult().setWords({u"Nobody matches “sari bdg”"_s,
                                             u"Check the spelling, or look at everybody."_s, u"Clear filter"_s});
                  view->setState(StateView::State::FirstRun);
                  return view;
              }},
             {u"campaigns"_s, [] { return u"Campaigns"_s; }, u"send"_s, {}, widgetsPage},
             {u"segments"_s,
              [] { return u"Segments"_s; },
              u"funnel"_s,
              {},
              [](QWidget* parent) { return new QWidget(parent); }},
             {u"contacts"_s,
              [] { return u"Contacts"_s; },
              u"people"_s,
              {},
              [](QWidget* parent) { return new QWidget(parent); }},
             {u"replies"_s,
              [] { return u"Replies"_s; },
              u"chat-dots"_s,
              {},
              [](QWidget* parent) { return new QWidget(parent); }},
             {u"analytics"_s, [] { return u"Analytics"_s; }, u"graph-up"_s, {}, analyticsPage},
             {u"settings"_s, [] { return u"Settings"_s; }, u"gear"_s, QKeySequence(u"Ctrl+,"_s),
              [](QWidget* parent) { return new QWidget(parent); }}},
            settings);
        window.addCommand({u"newCampaign"_s,
                           MenuId::File,
                           [] { return u"&New campaign…"_s; },
                           u"plus-lg"_s,
                           QKeySequence(u"Ctrl+N"_s),
                           {},
                           [](QWidget*) {}});
        window.addCommand({u"import"_s,
                           MenuId::Contacts,
                           [] { return u"&Import contacts…"_s; },
                           u"upload"_s,
                           QKeySequence(u"Ctrl+I"_s),
                           {},
                           [](QWidget*) {}});
        window.setWaiting(u"replies"_s, 12);
        window.account().setBusiness(u"Toko Melati"_s, u"+62 812-3456-7890"_s);
        window.account().setHealth({u"High quality"_s, BadgeKind::Success, BadgeShape::Dot}, u"312 of 2,000 today"_s);
        window.strips().show(u"practice"_s, Strip::Kind::Warning, u"Practice: nothing is sent to real people."_s);
        window.resize(1280, 980);
        window.show();
        for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
            const auto suffix = appearance == Appearance::Light ? u"light"_s : u"dark"_s;
            theme.setAppearance(appearance);
            window.runningBar().clear();
            window.showPane(u"analytics"_s);
            shoot(window, u"gallery_analytics_"_s + suffix);
            window.showPane(u"campaigns"_s);
            shoot(window, u"gallery_widgets_"_s + suffix);
            auto* overview = qobject_cast<StateView*>(window.showPane(u"overview"_s));
            overview->setState(StateView::State::FirstRun);
            window.runningBar().showRun({.title = u"Eid promo"_s,
                                         .progress = u"412 of 1,248 · done about 09:21 · sent by this computer"_s,
                                         .segments = {{u"read"_s, 120, Token::SeriesRead},
                                                      {u"delivered"_s, 250, Token::SeriesDelivered},
                                                      {u"failed"_s, 42, Token::SeriesFailed}},
                                         .total = 1248});
            window.showToast({.text = u"Campaign “Eid promo” deleted."_s, .undoText = u"Undo"_s});
            window.showToast({.text = u"Saved 47 rows."_s, .undoText = u"Show in folder"_s});
            shoot(window, u"gallery_firstrun_"_s + suffix);
            overview->setState(StateView::State::NoResult);
            window.findChild<QAction*>(u"commandPaletteAction"_s)->trigger();
            shoot(window, u"gallery_palette_"_s + suffix);
            QTest::keyClick(window.findChild<QLineEdit*>(u"paletteWords"_s), Qt::Key_Escape);
            overview->showError(u"The database cannot be reached"_s,
                                u"Your data is safe. Siaran keeps trying; you can also press Try again."_s);
            window.findChild<QAction*>(u"narrowNavigation"_s)->toggle();
            shoot(window, u"gallery_error_"_s + suffix);
            window.findChild<QAction*>(u"narrowNavigation"_s)->toggle();
            overview->setState(StateView::State::Loading);
            QTest::qWait(400);
            shoot(window, u"gallery_loading_"_s + suffix);
            auto* dialog = ConfirmDialog::ask(&window,
                                              {.title = u"Stop after 412 of 1,248?"_s,
                                               .text = u"The other 836 will not be messaged."_s,
                                               .act = u"Stop sending"_s,
                                               .stay = u"Keep sending"_s,
                                               .isDestructive = true,
                                               .typeToConfirm = u"1248"_s,
                                               .typePrompt = u"Type 1,248 to confirm"_s},
                                              [] {});
            shoot(*dialog, u"gallery_confirm_"_s + suffix);
            dialog->close();
            for (auto* close : window.findChildren<QToolButton*>(u"toastClose"_s)) {
                close->click();
            }
        }
        theme.setAppearance(Appearance::Light);
        theme.setTextScale(1.5);
        window.resize(1366, 900);
        window.showPane(u"analytics"_s);
        shoot(window, u"gallery_analytics_large"_s);
        window.showPane(u"campaigns"_s);
        shoot(window, u"gallery_widgets_large"_s);
        QCOMPARE(test::unnamedWidgets(window).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
