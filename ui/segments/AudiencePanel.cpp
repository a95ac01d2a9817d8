#include "ui/segments/AudiencePanel.h"

#include "services/domain/PhoneFormat.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/TableView.h"

#include <QAccessible>
#include <QGraphicsOpacityEffect>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int NarrowestForNumbers = 320;
constexpr double Faintness = 0.5;

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
    auto* phone = new QStandardItem(displayPhone(contact.phoneE164));
    return {name, phone};
}

} // namespace

AudiencePanel::AudiencePanel(QWidget* parent)
    : Card(parent)
    , m_pages(new QStackedWidget(this))
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
    column->addWidget(buildFigures(page), 1);
    column->addStretch();
    return page;
}

QWidget* AudiencePanel::buildFigures(QWidget* page)
{
    m_figures = new QWidget(page);
    m_figures->setObjectName(u"figures"_s);
    m_count = makeWrapped(u"count"_s, "metric"_L1, m_figures);
    m_share = makeWrapped(u"share"_s, "muted"_L1, m_figures);
    m_reachable = makeWrapped(u"reachable"_s, {}, m_figures);
    m_nobody = makeWrapped(u"nobody"_s, "muted"_L1, m_figures);
    m_nobody->setText(tr("Nobody matches all of this. Take a condition away or make one wider."));
    m_sampleTitle = makeWrapped(u"sampleTitle"_s, "caption"_L1, m_figures);
    m_sampleTitle->setText(tr("Some of them"));
    m_table = new TableView(u"sample"_s, tr("Some of the people"), m_figures);
    m_table->setModel(m_sample);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    m_fade = new QGraphicsOpacityEffect(m_figures);
    m_fade->setOpacity(Faintness);
    m_figures->setGraphicsEffect(m_fade);

    auto* column = new QVBoxLayout(m_figures);
    column->setContentsMargins({});
    column->setSpacing(metrics::GapTiny);
    column->addWidget(m_count);
    column->addWidget(m_share);
    column->addWidget(m_reachable);
    column->addWidget(m_nobody);
    column->addSpacing(metrics::GapSmall);
    column->addWidget(m_sampleTitle);
    column->addWidget(m_table, 1);
    column->addStretch();
    return m_figures;
}

void AudiencePanel::showEmptyRule()
{
    m_hasNumbers = false;
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
    setFaint(true);
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

void AudiencePanel::showPreview(const segments::SegmentPreview& preview)
{
    const bool isNobody = preview.count == 0;
    m_hasNumbers = true;
    showWaiting({});
    m_nobody->setVisible(isNobody);
    const QLocale locale;
    m_count->setText(tr("%Ln people", nullptr, preview.count));
    const double share = preview.total > 0 ? 100.0 * preview.count / preview.total : 0;
    m_share->setText(tr("of %1 contacts (%2 %)").arg(locale.toString(preview.total), locale.toString(share, 'f', 0)));
    const auto optedOut = preview.count - preview.reachable;
    m_reachable->setText(optedOut == 0 ? tr("%1 can be messaged").arg(locale.toString(preview.reachable))
                                       : tr("%1 can be messaged, %2 opted out")
                                             .arg(locale.toString(preview.reachable), locale.toString(optedOut)));
    m_sample->removeRows(0, m_sample->rowCount());
    for (const auto& contact : preview.sample) {
        m_sample->appendRow(rowOf(contact));
    }
    m_sampleTitle->setVisible(!isNobody);
    m_table->setVisible(!isNobody);
    setFaint(false);
    m_count->setAccessibleName(m_count->text());
    QAccessibleValueChangeEvent event(m_count, preview.count);
    QAccessible::updateAccessibility(&event);
}

void AudiencePanel::showError(const Error& error)
{
    showWaiting({});
    //: %1 says what happened and what to do
    m_error->setText(tr("Could not count. %1").arg(errorSentence(error, ErrorContext::Database)));
    m_error->show();
    m_retry->show();
}

void AudiencePanel::setFaint(bool faint)
{
    m_figures->setEnabled(!faint);
    m_fade->setEnabled(faint);
}

// Names matter more than numbers where there is room for one of them.
void AudiencePanel::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    m_table->setColumnHidden(1, width() < NarrowestForNumbers);
}

QList<QWidget*> AudiencePanel::tabStops() const
{
    return {m_everyone, m_retry, m_table};
}

} // namespace siaran::ui
