#include "ui/shell/RunningBar.h"

#include "services/access/Rights.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TintedIcon.h"
#include "ui/widgets/PlainToolTip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

// What a link button keeps free around its words.
constexpr int TitlePadding = 5;

} // namespace

RunningBar::RunningBar(access::Role role, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"runningBar"_s);
    setProperty("area", u"running"_s);
    setAttribute(Qt::WA_StyledBackground);
    hide();
    if (!access::may(role, access::Act::ReadCampaigns)) {
        return;
    }
    buildWords();
    if (access::may(role, access::Act::ChangeCampaigns)) {
        buildBrakes();
    }
    retranslate();
}

void RunningBar::buildWords()
{
    m_title = makeButton(u"runningTitle"_s, {}, "link"_L1, this);
    m_progress = makeLabel({}, "muted"_L1, this);
    m_bar = new SegmentedProgressBar(u"runningProgress"_s, this);
    m_title->setAccessibleName(tr("Campaign under way"));
    m_progress->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::GapSmall);
    line->addWidget(m_title);
    line->addWidget(m_progress, 1);
    auto* words = new QVBoxLayout;
    words->setSpacing(metrics::GapTiny);
    words->addLayout(line);
    auto* barRow = new QHBoxLayout;
    barRow->setContentsMargins(TitlePadding, 0, 0, 0);
    barRow->addWidget(m_bar);
    words->addLayout(barRow);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::PageMargin - TitlePadding, metrics::GapSmall, metrics::PageMargin, metrics::Gap);
    row->setSpacing(metrics::GapSmall);
    row->addLayout(words, 1);
    connect(m_title, &QPushButton::clicked, this, &RunningBar::opened);
}

void RunningBar::buildBrakes()
{
    m_pause = makeButton(u"runningPause"_s, {}, {}, this);
    m_stop = makeButton(u"runningStop"_s, {}, "danger"_L1, this);
    m_stop->setIcon(icon(u"stop-circle"_s, Token::DangerText));
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->addSpacing(metrics::GapLarge);
    row->addWidget(m_pause);
    row->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &RunningBar::stopRequested);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_isPaused) {
            Q_EMIT resumeRequested();
        } else {
            Q_EMIT pauseRequested();
        }
    });
}

void RunningBar::showRun(const Run& run)
{
    if (m_title == nullptr) {
        return;
    }
    // An ampersand in a campaign's name is no mnemonic.
    m_title->setText(QString(run.title).replace(u'&', u"&&"_s));
    m_title->setAccessibleName(run.title);
    m_progress->setText(run.progress);
    m_progress->setToolTip(plainToolTip(run.progress));
    m_bar->setSegments(run.segments, run.total);
    if (m_pause != nullptr) {
        m_pause->setVisible(run.mayControl);
        m_stop->setVisible(run.mayControl);
    }
    m_isPaused = run.isPaused;
    retranslate();
    show();
}

void RunningBar::clear()
{
    hide();
}

void RunningBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void RunningBar::retranslate()
{
    if (m_pause == nullptr) {
        return;
    }
    m_pause->setText(m_isPaused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(icon(m_isPaused ? u"play-fill"_s : u"pause-fill"_s));
    m_stop->setText(tr("Stop…"));
}

} // namespace siaran::ui
