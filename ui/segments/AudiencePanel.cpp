#include "ui/segments/AudiencePanel.h"

#include "models/segments/EstimateText.h"
#include "services/domain/PhoneFormat.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TintedIcon.h"
#include "ui/widgets/TableView.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QGraphicsOpacityEffect>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int NarrowestForNumbers = 300;
constexpr int ChipFrame = 70; // what half a row needs besides the words of its chip
constexpr double Faintness = 0.5;
constexpr int ContactIdRole = Qt::UserRole;

QLabel* makeWrapped(const QString& objectName, QLatin1StringView role, QWidget* parent)
{
    auto* label = makeLabel({}, role, parent);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    return label;
}

QList<QStandardItem*> rowOf(const Contact& contact)
{
    auto* name = new QStandardItem(contact.displayName);
    name->setData(contact.id.value(), ContactIdRole);
    auto* phone = new QStandardItem(displayPhone(contact.phoneE164));
    return {name, phone};
}

QGraphicsOpacityEffect* addFading(QWidget* widget)
{
    auto* fade = new QGraphicsOpacityEffect(widget);
    fade->setOpacity(Faintness);
    widget->setGraphicsEffect(fade);
    return fade;
}

void setFaded(QWidget* widget, QGraphicsOpacityEffect* fade, bool isFaint)
{
    widget->setEnabled(!isFaint);
    fade->setEnabled(isFaint);
}

} // namespace

AudiencePanel::AudiencePanel(QWidget* parent)
    : Card(parent)
    , m_pages(new QStackedWidget(this))
    , m_peopleHead(new QHBoxLayout)
    , m_chips(new QHBoxLayout)
    , m_lower(new QStackedWidget)
    , m_sample(new QStandardItemModel(0, 2, this))
{
    setObjectName(u"audiencePanel"_s);
    body()->addWidget(m_pages);
    m_pages->addWidget(buildEmpty());
    m_pages->addWidget(buildNumbers());
    setAccessibleName(tr("Who is in it"));
    showEmptyRule();
}

QWidget* AudiencePanel::buildEmpty()
{
    auto* page = new QWidget(m_pages);
    auto* words = makeWrapped(u"emptyRule"_s, "muted"_L1, page);
    words->setText(tr("Add a condition, or choose Everyone."));
    m_everyone = makeButton(u"everyone"_s, tr("Everyone"), {}, page);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, metrics::GapTiny, 0, 0);
    column->setSpacing(metrics::Gap);
    column->addWidget(words);
    column->addWidget(m_everyone, 0, Qt::AlignLeft);
    m_starterBox = new QWidget(page);
    auto* starters = new QVBoxLayout(m_starterBox);
    starters->setContentsMargins({});
    starters->setSpacing(0);
    starters->addWidget(makeLabel(tr("Or begin with one of these:"), "muted"_L1, m_starterBox));
    m_starterBox->hide();
    column->addWidget(m_starterBox);
    column->addStretch();
    connect(m_everyone, &QPushButton::clicked, this, &AudiencePanel::everyoneChosen);
    return page;
}

QWidget* AudiencePanel::buildNumbers()
{
    auto* page = new QWidget(m_pages);
    m_note = makeWrapped(u"note"_s, "muted"_L1, page);

    m_busy = new QProgressBar(page);
    m_busy->setObjectName(u"busy"_s);
    m_busy->setAccessibleName(tr("Counting"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(3);
    auto policy = m_busy->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(policy);
    m_busy->hide();

    m_error = makeWrapped(u"countError"_s, "error"_L1, page);
    m_retry = makeButton(u"countAgain"_s, tr("Try again"), {}, page);
    connect(m_retry, &QPushButton::clicked, this, &AudiencePanel::retryRequested);

    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(metrics::GapTiny);
    column->addWidget(m_busy);
    column->addWidget(m_note);
    column->addWidget(m_error);
    column->addWidget(m_retry, 0, Qt::AlignLeft);
    column->addSpacing(metrics::GapTiny);
    column->addWidget(buildFigures(page));
    column->addWidget(buildPeople(page), 1);
    column->addStretch();
    return page;
}

QWidget* AudiencePanel::buildFigures(QWidget* page)
{
    m_figures = new QWidget(page);
    m_figures->setObjectName(u"figures"_s);
    m_count = makeWrapped(u"count"_s, "metric"_L1, m_figures);
    m_share = makeWrapped(u"share"_s, "muted"_L1, m_figures);
    m_fadeFigures = addFading(m_figures);
    auto* column = new QVBoxLayout(m_figures);
    column->setContentsMargins({});
    column->setSpacing(metrics::GapTiny);
    column->addWidget(m_count);
    column->addWidget(m_share);
    return m_figures;
}

QWidget* AudiencePanel::buildPeople(QWidget* page)
{
    m_people = new QWidget(page);
    m_people->setObjectName(u"people"_s);
    m_reachable = makeWrapped(u"reachable"_s, {}, m_people);
    m_nobody = makeWrapped(u"nobody"_s, "muted"_L1, m_people);
    m_nobody->setText(tr("Nobody matches all of this. Take a condition away or make one wider."));
    m_sampleTitle = makeLabel(tr("Some of them"), "caption"_L1, m_people);
    m_sampleTitle->setObjectName(u"sampleTitle"_s);
    m_table = new TableView(u"sample"_s, tr("Some of the people"), m_people);
    m_table->setModel(m_sample);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex& index) {
        Q_EMIT personOpened(ContactId(index.siblingAtColumn(0).data(ContactIdRole).toLongLong()));
    });
    m_lower->addWidget(m_table);
    m_fadePeople = addFading(m_people);

    m_peopleHead->setContentsMargins(0, metrics::GapSmall, 0, 0);
    m_peopleHead->setSpacing(metrics::GapSmall);
    m_peopleHead->addWidget(m_sampleTitle);
    m_peopleHead->addLayout(m_chips);
    m_peopleHead->addStretch();
    auto* column = new QVBoxLayout(m_people);
    column->setContentsMargins({});
    column->setSpacing(metrics::GapTiny);
    column->addWidget(m_reachable);
    column->addWidget(m_nobody);
    column->addLayout(m_peopleHead);
    column->addWidget(m_lower, 1);
    return m_people;
}

void AudiencePanel::offerShuffle()
{
    m_shuffle = new QToolButton(m_people);
    m_shuffle->setObjectName(u"shuffle"_s);
    m_shuffle->setIcon(icon(u"shuffle"_s));
    m_shuffle->setToolTip(tr("Show ten others"));
    m_shuffle->setAccessibleName(m_shuffle->toolTip());
    m_peopleHead->addWidget(m_shuffle);
    connect(m_shuffle, &QToolButton::clicked, this, &AudiencePanel::shuffleRequested);
}

void AudiencePanel::offerStarters(const QStringList& names)
{
    qDeleteAll(m_starters);
    m_starters.clear();
    for (int i = 0; i < names.size(); ++i) {
        auto* starter = makeButton(u"starter_%1"_s.arg(i), names.at(i), "link"_L1, m_starterBox);
        m_starterBox->layout()->addWidget(starter);
        m_starterBox->layout()->setAlignment(starter, Qt::AlignLeft);
        connect(starter, &QPushButton::clicked, this, [this, i] { Q_EMIT starterChosen(i); });
        m_starters.append(starter);
    }
    m_starterBox->setVisible(!names.isEmpty());
    Q_EMIT startersChanged();
}

void AudiencePanel::addPage(const QString& objectName, const QString& name, const QString& shortName, QWidget* page)
{
    if (m_chipGroup == nullptr) {
        m_chipGroup = new QButtonGroup(this);
        m_sampleTitle->hide();
        addChip(u"showSample"_s, tr("Some of them"), tr("Some"), m_table)->setChecked(true);
    }
    m_lower->addWidget(page);
    addChip(objectName, name, shortName, page);
}

QPushButton* AudiencePanel::addChip(const QString& objectName, const QString& name, const QString& shortName,
                                    QWidget* page)
{
    auto* chip = makeButton(objectName, name, "chip"_L1, m_people);
    chip->setCheckable(true);
    chip->setToolTip(name);
    chip->setProperty("names", QStringList {name, shortName});
    m_chipGroup->addButton(chip);
    m_chips->addWidget(chip);
    connect(chip, &QPushButton::toggled, this, [this, page](bool isChecked) {
        if (isChecked) {
            m_lower->setCurrentWidget(page);
            m_shuffle->setVisible(page == m_table);
        }
    });
    return chip;
}

void AudiencePanel::showEmptyRule()
{
    m_hasNumbers = false;
    m_hasPeople = false;
    m_pages->setCurrentIndex(0);
}

// The figures of before stay, faint, under whatever is going on.
void AudiencePanel::showWaiting(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_error->hide();
    m_retry->hide();
    m_busy->hide();
    m_figures->setVisible(m_hasNumbers);
    m_people->setVisible(m_hasPeople);
    setFaded(m_figures, m_fadeFigures, true);
    setFaded(m_people, m_fadePeople, true);
    m_pages->setCurrentIndex(1);
}

void AudiencePanel::showUnfinished()
{
    showWaiting(tr("Complete the marked condition to see who is in it."));
}

void AudiencePanel::showCounting()
{
    showWaiting(m_hasNumbers ? QString() : tr("Counting…"));
    m_busy->show();
}

void AudiencePanel::showEstimate(const segments::SegmentEstimate& estimate)
{
    m_total = estimate.total;
    if (estimate.isExact) {
        showCount(estimate.count);
        return;
    }
    const QLocale locale;
    m_count->setText(tr("about %Ln people", nullptr, models::roughly(estimate.count)));
    m_share->setText(tr("between %1 and %2").arg(locale.toString(estimate.low), locale.toString(estimate.high)));
    showFigures();
}

void AudiencePanel::showCount(int count)
{
    m_count->setText(tr("%Ln people", nullptr, count));
    showShare(count, m_total);
    showFigures();
}

void AudiencePanel::showFigures()
{
    m_hasNumbers = true;
    m_note->hide();
    m_figures->show();
    setFaded(m_figures, m_fadeFigures, false);
}

void AudiencePanel::showPreview(const segments::SegmentPreview& preview)
{
    const bool isNobody = preview.count == 0;
    m_hasNumbers = true;
    m_hasPeople = true;
    showWaiting({});
    m_nobody->setVisible(isNobody);
    const QLocale locale;
    m_total = preview.total;
    m_count->setText(tr("%Ln people", nullptr, preview.count));
    showShare(preview.count, preview.total);
    const auto optedOut = preview.count - preview.reachable;
    m_reachable->setText(optedOut == 0 ? tr("%1 can be messaged").arg(locale.toString(preview.reachable))
                                       : tr("%1 can be messaged, %2 opted out")
                                             .arg(locale.toString(preview.reachable), locale.toString(optedOut)));
    showSample(preview.sample);
    setFaded(m_figures, m_fadeFigures, false);
    setFaded(m_people, m_fadePeople, false);
    m_count->setAccessibleName(m_count->text());
    QAccessibleValueChangeEvent event(m_count, preview.count);
    QAccessible::updateAccessibility(&event);
}

void AudiencePanel::showShare(int count, int total)
{
    const QLocale locale;
    const double share = total > 0 ? qMin(100.0, 100.0 * count / total) : 0; // the total may be a rough one
    m_share->setVisible(total > 0);
    m_share->setText(tr("of %1 contacts (%2 %)").arg(locale.toString(total), locale.toString(share, 'f', 0)));
}

void AudiencePanel::showSample(const QList<Contact>& sample)
{
    m_sample->removeRows(0, m_sample->rowCount());
    for (const auto& contact : sample) {
        m_sample->appendRow(rowOf(contact));
    }
    const bool isNobody = sample.isEmpty();
    m_sampleTitle->setVisible(!isNobody && m_chipGroup == nullptr);
    m_table->setVisible(!isNobody && m_lower->currentWidget() == m_table);
    if (m_shuffle != nullptr) {
        m_shuffle->setEnabled(!isNobody);
    }
}

void AudiencePanel::showError(const Error& error)
{
    showWaiting({});
    //: %1 says what happened and what to do
    m_error->setText(tr("Could not count. %1").arg(errorSentence(error, ErrorContext::Database)));
    m_error->show();
    m_retry->show();
}

// Names matter more than numbers where there is room for one of them.
void AudiencePanel::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    const bool isNarrow = width() < NarrowestForNumbers;
    m_table->setColumnHidden(1, isNarrow);
    for (auto* chip : m_chipGroup == nullptr ? QList<QAbstractButton*> {} : m_chipGroup->buttons()) {
        const auto names = chip->property("names").toStringList();
        const bool fits = !isNarrow && chip->fontMetrics().horizontalAdvance(names.first()) < width() / 2 - ChipFrame;
        chip->setText(names.at(fits ? 0 : 1));
    }
}

QList<QWidget*> AudiencePanel::tabStops() const
{
    QList<QWidget*> stops {m_everyone};
    stops.append(m_starters);
    stops.append(m_retry);
    if (m_chipGroup != nullptr) {
        for (auto* chip : m_chipGroup->buttons()) {
            stops.append(chip);
        }
    }
    if (m_shuffle != nullptr) {
        stops.append(m_shuffle);
    }
    stops.append(m_table);
    return stops;
}

} // namespace siaran::ui
