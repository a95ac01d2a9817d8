#include "ui/consent/StopListImportDialog.h"

#include "ui/consent/ConsentErrorText.h"
#include "ui/shell/SaveDialog.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/TableView.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using consent::NumberFault;
using consent::StopListPreview;
using consent::StopListReport;

namespace {

constexpr int DialogWidth = 560;
constexpr int TableHeight = 200;
constexpr qsizetype RowsShown = 500;

QString faultText(NumberFault fault)
{
    switch (fault) {
    case NumberFault::Empty: return StopListImportDialog::tr("The cell is empty");
    case NumberFault::NotANumber: return StopListImportDialog::tr("Not a number");
    case NumberFault::RoundedBySpreadsheet:
        return StopListImportDialog::tr("The spreadsheet rounded it: save the column as text");
    case NumberFault::Landline: return StopListImportDialog::tr("A landline, which WhatsApp does not reach");
    case NumberFault::TooShort: return StopListImportDialog::tr("Too short");
    case NumberFault::TooLong: return StopListImportDialog::tr("Too long");
    case NumberFault::Invalid: return StopListImportDialog::tr("No mobile network has such numbers");
    }
    Q_UNREACHABLE();
}

QString countsText(const StopListReport& report)
{
    QStringList lines;
    const auto add = [&lines](int count, const QString& line) {
        if (count > 0) {
            lines.append(line);
        }
    };
    add(report.stopped, StopListImportDialog::tr("%Ln contact(s) are opted out now.", nullptr, report.stopped));
    add(report.alreadyStopped,
        StopListImportDialog::tr("%Ln contact(s) had said stop before.", nullptr, report.alreadyStopped));
    add(report.kept,
        StopListImportDialog::tr("%Ln number(s) of nobody here stay stopped, whoever brings them later.", nullptr,
                                 report.kept));
    add(report.alreadyKept,
        StopListImportDialog::tr("%Ln number(s) of nobody here were stopped before.", nullptr, report.alreadyKept));
    return lines.join(u'\n');
}

} // namespace

StopListImportDialog::StopListImportDialog(consent::StopListService& service, const QString& path, QWidget* parent)
    : FormDialog(u"stopListImportDialog"_s, tr("Import a stop list"), DialogWidth, parent)
    , m_service(service)
    , m_path(path)
{
    m_choice = buildChoice();
    m_outcome = buildReport();
    setText(tr("Every number in “%1” is opted out. A list only adds: nobody is opted in by it.")
                .arg(QFileInfo(path).fileName()));
    body()->addWidget(m_choice);
    body()->addWidget(m_outcome);
    m_outcome->hide();
    setButtons(tr("Opt out these numbers"), tr("Cancel"), "primary"_L1, true);
    act()->setEnabled(false);
    connect(act(), &QPushButton::clicked, this, &StopListImportDialog::import);
    QCoro::connect(m_service.preview(path), this, [this](const Result<StopListPreview>& preview) {
        if (preview) {
            showPreview(*preview);
        } else {
            setError(consentErrorSentence(preview.error()));
        }
    });
}

QWidget* StopListImportDialog::buildChoice()
{
    auto* page = new QWidget(this);
    m_column = new QComboBox(page);
    m_column->setObjectName(u"stopListColumn"_s);
    auto* label = makeLabel(tr("The numbers are in"), {}, page);
    label->setBuddy(m_column);
    m_column->setAccessibleName(label->text());
    m_sample = makeLabel({}, "muted"_L1, page);
    m_sample->setObjectName(u"stopListSample"_s);
    m_sample->setWordWrap(true);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(metrics::GapSmall);
    column->addWidget(label);
    column->addWidget(m_column);
    column->addWidget(m_sample);
    connect(m_column, &QComboBox::currentIndexChanged, this, &StopListImportDialog::showSample);
    return page;
}

QWidget* StopListImportDialog::buildReport()
{
    auto* page = new QWidget(this);
    m_counts = makeLabel({}, {}, page);
    m_counts->setObjectName(u"stopListCounts"_s);
    m_counts->setWordWrap(true);
    m_rejectedTitle = makeLabel({}, "strong"_L1, page);
    m_rejectedTitle->setObjectName(u"stopListRejectedTitle"_s);
    m_rejected = new QStandardItemModel(0, 3, this);
    m_rejected->setHorizontalHeaderLabels({tr("Line"), tr("Content"), tr("Reason")});
    auto* table = new TableView(u"stopListRejected"_s, tr("Rows that were not taken"), page);
    table->setModel(m_rejected);
    table->setFixedHeight(TableHeight);
    table->setColumnWidth(0, 64);
    table->setColumnWidth(1, 160);
    table->horizontalHeader()->setStretchLastSection(true);
    m_rejectedTable = table;
    m_save = makeButton(u"saveRejectedNumbers"_s, tr("Save these rows…"), {}, page);
    connect(m_save, &QPushButton::clicked, this, &StopListImportDialog::askWhere);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(metrics::GapSmall);
    column->addWidget(m_counts);
    column->addWidget(m_rejectedTitle);
    column->addWidget(table);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    return page;
}

void StopListImportDialog::showPreview(const StopListPreview& preview)
{
    m_preview = preview;
    for (int i = 0; i < preview.columns.size(); ++i) {
        const auto& title = preview.columns.at(i).title;
        m_column->addItem(title.isEmpty() ? tr("Column %1").arg(i + 1) : title);
    }
    m_column->setCurrentIndex(preview.column);
    if (preview.column < 0) {
        setError(tr("No column seems to hold numbers. Choose one, or look at the file."));
    }
    showSample();
}

void StopListImportDialog::showSample()
{
    const int chosen = m_column->currentIndex();
    act()->setEnabled(chosen >= 0);
    if (chosen < 0) {
        return;
    }
    //: The first cells of a column: "For example: 0812 3456 7890, 0813 …"
    m_sample->setText(tr("For example: %1").arg(m_preview.columns.at(chosen).samples.join(u", "_s)));
    setError({});
}

void StopListImportDialog::import()
{
    act()->setEnabled(false);
    m_column->setEnabled(false);
    setError({});
    QCoro::connect(m_service.import(m_path, m_column->currentIndex()), this,
                   [this](const Result<StopListReport>& report) {
                       act()->setEnabled(true);
                       m_column->setEnabled(true);
                       if (!report) {
                           setError(consentErrorSentence(report.error()));
                           return;
                       }
                       showReport(*report);
                       Q_EMIT imported();
                   });
}

void StopListImportDialog::showReport(const StopListReport& report)
{
    m_report = report;
    m_choice->hide();
    m_counts->setText(countsText(report));
    m_rejectedTitle->setText(tr("%Ln row(s) hold no number that WhatsApp reaches", nullptr, report.rejectedRows));
    for (const auto& row : report.rejected.first(qMin(RowsShown, report.rejected.size()))) {
        m_rejected->appendRow({new QStandardItem(QLocale().toString(row.line)), new QStandardItem(row.text),
                               new QStandardItem(faultText(row.fault))});
    }
    for (QWidget* widget : {static_cast<QWidget*>(m_rejectedTitle), m_rejectedTable, static_cast<QWidget*>(m_save)}) {
        widget->setVisible(report.rejectedRows > 0);
    }
    m_outcome->show();
    act()->hide();
    stay()->setText(tr("Close"));
    stay()->setFocus();
    fit();
}

void StopListImportDialog::askWhere()
{
    auto* dialog = makeSaveDialog(u"rejectedNumbersDialog"_s, tr("Save the rows that were not taken"), u"csv"_s,
                                  u"*.csv"_s, this);
    dialog->selectFile(tr("rejected") + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &StopListImportDialog::saveRejected);
    dialog->open();
}

void StopListImportDialog::saveRejected(const QString& path)
{
    QList<QStringList> rows;
    for (const auto& row : m_report.rejected) {
        rows.push_back({QString::number(row.line), row.text, faultText(row.fault)});
    }
    m_save->setEnabled(false);
    QCoro::connect(m_service.saveRows(path, {tr("Line"), tr("Content"), tr("Reason")}, rows), this,
                   [this](const Result<void>& done) {
                       m_save->setEnabled(true);
                       setError(done ? QString() : consentErrorSentence(done.error()));
                   });
}

} // namespace siaran::ui
