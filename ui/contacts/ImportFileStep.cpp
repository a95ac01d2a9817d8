#include "ui/contacts/ImportFileStep.h"

#include "models/support/DateText.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TintedIcon.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/Strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using contacts::ImportSummary;

namespace {

constexpr int DropIcon = 40;

} // namespace

ImportFileStep::ImportFileStep(QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel({}, "heading"_L1, this))
    , m_hint(makeLabel({}, "muted"_L1, this))
    , m_error(new Strip(Strip::Kind::Danger, {}, this))
    , m_earlier(new Card(tr("Earlier imports"), this))
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"importFileStep"_s);
    auto* drop = new QFrame(this);
    drop->setObjectName(u"dropZone"_s);
    drop->setProperty("dropZone", true);
    auto* picture = new QLabel(drop);
    picture->setPixmap(icon(u"upload"_s, Token::Text3).pixmap(QSize(DropIcon, DropIcon), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignCenter);
    m_title->setObjectName(u"dropTitle"_s);
    m_title->setAlignment(Qt::AlignCenter);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_error->setObjectName(u"importFailure"_s);
    m_error->hide();
    auto* choose = makeButton(u"chooseImportFile"_s, tr("Choose a file…"), "primary"_L1, drop);
    connect(choose, &QPushButton::clicked, this, &ImportFileStep::chooseRequested);
    setFocusProxy(choose);
    auto* inside = new QVBoxLayout(drop);
    inside->setContentsMargins(metrics::PageMargin, metrics::PageMargin, metrics::PageMargin, metrics::PageMargin);
    inside->setSpacing(metrics::GapSmall);
    inside->addStretch();
    inside->addWidget(picture);
    inside->addWidget(m_title);
    inside->addWidget(m_hint);
    inside->addSpacing(metrics::GapSmall);
    inside->addWidget(choose, 0, Qt::AlignHCenter);
    inside->addStretch();

    auto* rows = new QWidget;
    rows->setLayout(m_rows);
    m_rows->setContentsMargins(0, 0, metrics::GapSmall, 0);
    m_rows->setSpacing(metrics::GapSmall);
    auto* area = new QScrollArea(m_earlier);
    area->setObjectName(u"earlierScroll"_s);
    area->setAccessibleName(tr("Earlier imports"));
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(rows);
    area->viewport()->setAutoFillBackground(false);
    rows->setAutoFillBackground(false);
    m_earlier->body()->addWidget(area);
    m_earlier->setObjectName(u"earlierImports"_s);
    m_earlier->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap);
    column->addWidget(m_error);
    column->addWidget(drop, 3);
    column->addWidget(m_earlier, 2);
    showReady();
}

void ImportFileStep::showReady()
{
    m_error->hide();
    m_title->setText(tr("Drop a file with contacts here"));
    m_hint->setText(tr("A spreadsheet (.xlsx), a table of text (.csv, .tsv) or address cards (.vcf). Nothing is "
                       "changed before you have seen what it would do."));
}

void ImportFileStep::showReading(const QString& fileName)
{
    m_error->hide();
    m_title->setText(tr("Looking at %1…").arg(fileName));
}

void ImportFileStep::showError(const QString& title, const QString& advice)
{
    showReady();
    //: What happened, and what to do about it: two sentences
    m_error->setText(tr("%1. %2").arg(title, advice));
    m_error->show();
}

void ImportFileStep::setHistory(const QList<ImportSummary>& imports)
{
    while (auto* item = m_rows->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const auto& import : imports) {
        addImport(import);
    }
    m_rows->addStretch();
    m_earlier->setVisible(!imports.isEmpty());
}

void ImportFileStep::addImport(const ImportSummary& import)
{
    auto* row = new QWidget(this);
    auto* name = makeLabel(import.fileName, {}, row);
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    name->setToolTip(plainToolTip(import.fileName));
    auto* when = makeLabel(models::momentText(import.at), "caption"_L1, row);
    const auto counts = tr("%Ln added", nullptr, import.added) + u" · "_s + tr("%Ln updated", nullptr, import.changed)
        + u" · "_s + tr("%Ln rejected", nullptr, import.rejected);
    auto* what = makeLabel(import.undoneAt.isValid() ? tr("Taken back") : counts, "muted"_L1, row);
    auto* undo = makeButton(u"undoImport_%1"_s.arg(import.id.value()), tr("Take back…"), "link"_L1, row);
    undo->setAccessibleName(tr("Take the import of %1 back").arg(import.fileName));
    undo->setEnabled(import.canUndo && !import.undoneAt.isValid());
    undo->setToolTip(undo->isEnabled() ? plainToolTip(undo->accessibleName())
                                       : tr("What it changed is remembered for 30 days"));
    connect(undo, &QPushButton::clicked, this, [this, import] { Q_EMIT undoRequested(import); });
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(metrics::Gap);
    line->addWidget(name, 1);
    line->addWidget(when);
    line->addWidget(what);
    line->addWidget(undo);
    m_rows->addWidget(row);
}

} // namespace siaran::ui
