#include "ui/contacts/CatalogueDialog.h"

#include "ui/contacts/CatalogueTab.h"
#include "ui/contacts/ContactErrorText.h"
#include "ui/contacts/ContactServices.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Strip.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using Kind = models::CatalogueModel::Kind;

namespace {

constexpr QSize DialogSize(720, 520);

} // namespace

CatalogueDialog::CatalogueDialog(const ContactServices& services, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_strip(new Strip(Strip::Kind::Danger, {}, this))
    , m_tabs(new QTabWidget(this))
{
    setObjectName(u"catalogueDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Labels, fields and statuses"));
    setAccessibleName(windowTitle());
    resize(DialogSize);
    m_strip->setObjectName(u"catalogueError"_s);
    m_strip->addAction(u"catalogueRetry"_s, tr("Try again"), [this] { refresh(); });
    m_strip->hide();
    m_tabs->setObjectName(u"catalogueTabs"_s);
    m_tabs->setAccessibleName(windowTitle());
    m_tabs->tabBar()->setObjectName(u"catalogueTabBar"_s);
    m_tabs->tabBar()->setAccessibleName(windowTitle());
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    const QList<std::pair<Kind, QString>> kinds {
        {Kind::Labels, tr("Labels")}, {Kind::Fields, tr("Fields")}, {Kind::Statuses, tr("Statuses")}};
    for (const auto& [kind, name] : kinds) {
        auto* list = new CatalogueTab(m_services.catalogue, kind, m_tabs);
        m_tabs->addTab(list, name);
        m_lists.append(list);
        connect(list, &CatalogueTab::changed, this, [this] {
            refresh();
            Q_EMIT changed();
        });
    }
    auto* close = makeButton(u"closeCatalogue"_s, tr("Close"), {}, this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::PageMargin, metrics::GapLarge, metrics::PageMargin, metrics::GapLarge);
    column->setSpacing(metrics::Gap);
    column->addWidget(m_strip);
    column->addWidget(m_tabs, 1);
    column->addLayout(buttons);
    refresh();
}

void CatalogueDialog::showKind(Kind kind)
{
    for (auto* list : std::as_const(m_lists)) {
        if (list->kind() == kind) {
            m_tabs->setCurrentWidget(list);
        }
    }
}

void CatalogueDialog::refresh()
{
    QCoro::connect(m_services.catalogue.uses(), this, [this](const Result<contacts::CatalogueUse>& answer) {
        m_strip->setVisible(!answer);
        if (!answer) {
            m_strip->setText(contactErrorSentence(answer.error()));
            return;
        }
        for (auto* list : std::as_const(m_lists)) {
            list->setWords(*answer);
        }
    });
}

} // namespace siaran::ui
