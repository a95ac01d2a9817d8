#pragma once

#include "models/templates/TemplateDraftKeeper.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace siaran::templates {
class TemplateAuthoring;
}

namespace siaran::ui {

class DraftButtons;
class DraftField;
class ExamplesGrid;
class SampleField;

/// Everything that makes up a template, field by field, each with its limit and what is wrong with it. What is merely
/// missing is told once somebody has tried to hand it in.
class TemplateForm final : public QWidget {
    Q_OBJECT

public:
    TemplateForm(models::TemplateDraftKeeper& keeper, const templates::TemplateAuthoring& authoring,
                 QWidget* parent = nullptr);

    /// Tells what is missing as well, and focuses the first field that has to be mended; false when there is none.
    bool pointAtProblem();

private:
    void buildWhat();
    void buildHeader();
    void buildBody();
    void buildRest();
    void fill();
    void addVariable();
    void showState();
    void showHeader();
    void showProblems();
    DraftField* fieldOf(DraftPart part) const;

    models::TemplateDraftKeeper& m_keeper;
    bool m_tellsAll = false;
    QString m_sampleRefusal;
    QLineEdit* m_name;
    QComboBox* m_language;
    QComboBox* m_category;
    QComboBox* m_format;
    QLineEdit* m_headerText;
    ExamplesGrid* m_headerExamples;
    SampleField* m_sample;
    QPlainTextEdit* m_body;
    ExamplesGrid* m_bodyExamples;
    QLineEdit* m_footer;
    DraftButtons* m_buttons;
    DraftField* m_nameField = nullptr;
    DraftField* m_languageField = nullptr;
    DraftField* m_categoryField = nullptr;
    DraftField* m_headerField = nullptr;
    DraftField* m_bodyField = nullptr;
    DraftField* m_footerField = nullptr;
    DraftField* m_buttonsField = nullptr;
};

} // namespace siaran::ui
